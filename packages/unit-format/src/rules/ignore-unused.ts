import type { Rule } from '../rule.js';

export const rule = {
  code: 'ignore-unused',
  family: 'config',
  recommended: 'warning',
  strict: 'error',
  summary: 'A comment sets aside what is not found any more',
  why: 'A comment that is left behind would hide the next mistake of its kind on that line.',
  repair: 'Take the code out of the comment, or the comment away. `openmastery check --fix` does it.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
window: { opens: 2026-09-07, closes: 2026-09-25 }
skills:
  - compare
  # openmastery-ignore due-outside-window: the school trip is over by then
  - { id: add, due: 2026-09-24 }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
window: { opens: 2026-09-07, closes: 2026-09-25 }
skills:
  - compare
  - { id: add, due: 2026-09-24 }
`,
} as const satisfies Rule;
