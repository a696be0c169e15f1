import type { Rule } from '../rule.js';

export const rule = {
  code: 'ignore-unknown-code',
  family: 'config',
  recommended: 'error',
  strict: 'error',
  summary: 'A comment sets aside a code that no rule has',
  why: 'A code with a slip in it sets nothing aside. The finding that was meant would come back as a surprise.',
  repair: 'Write the code as it stands in the brackets at the end of a finding.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
window: { opens: 2026-09-07, closes: 2026-09-25 }
skills:
  - compare
  # openmastery-ignore due-outside-windows: the school trip is over by then
  - { id: add, due: 2026-09-24 }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
window: { opens: 2026-09-07, closes: 2026-09-25 }
skills:
  - compare
  # openmastery-ignore due-outside-window: the school trip is over by then
  - { id: add, due: 2026-10-02 }
`,
} as const satisfies Rule;
