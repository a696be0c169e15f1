import type { Rule } from '../rule.js';

export const rule = {
  code: 'due-outside-window',
  family: 'pacing',
  recommended: 'warning',
  strict: 'warning',
  summary: 'A skill is planned for a day outside the window',
  why: 'Everyone would be behind, or ahead, of a plan that cannot be kept.',
  repair: 'Change the date, or the window.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
window: { opens: 2026-09-07, closes: 2026-09-25 }
skills:
  - { id: compare, due: 2026-10-02 }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
window: { opens: 2026-09-07, closes: 2026-09-25 }
skills:
  - { id: compare, due: 2026-09-18 }
`,
} as const satisfies Rule;
