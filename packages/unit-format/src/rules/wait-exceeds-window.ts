import type { Rule } from '../rule.js';

export const rule = {
  code: 'wait-exceeds-window',
  family: 'policy',
  recommended: 'warning',
  strict: 'warning',
  summary: 'The wait before trying again is longer than the window',
  why: 'Even who tries on the first day may not try again before the unit closes.',
  repair: 'Shorten `wait`, or make the window longer.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
window: { opens: 2026-09-07, closes: 2026-09-25 }
reassess: { wait: 30 days }
skills: [compare, add]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
window: { opens: 2026-09-07, closes: 2026-09-25 }
reassess: { wait: 3 days }
skills: [compare, add]
`,
} as const satisfies Rule;
