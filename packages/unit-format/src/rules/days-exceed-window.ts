import type { Rule } from '../rule.js';

export const rule = {
  code: 'days-exceed-window',
  family: 'pacing',
  recommended: 'warning',
  strict: 'warning',
  summary: 'More school days are planned than the window has',
  why: 'Pace is measured against the plan, so by the end even those who keep up would look late.',
  repair: 'Plan fewer days for some skills, or make the window longer.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
window: { opens: 2026-09-07, closes: 2026-09-11 }
days: 4
skills: [compare, add]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
window: { opens: 2026-09-07, closes: 2026-09-18 }
days: 4
skills: [compare, add]
`,
} as const satisfies Rule;
