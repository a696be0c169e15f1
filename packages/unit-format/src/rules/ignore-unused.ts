import type { Rule } from '../rule.js';

export const rule = {
  code: 'ignore-unused',
  family: 'config',
  recommended: 'warning',
  strict: 'error',
  summary: 'A comment sets aside what is not found any more, or what cannot be set aside',
  why: 'A comment that is left behind would hide the next mistake of its kind on that line. A mistake that leaves nothing to be made of the file is told in any case. While a mistake elsewhere in the file keeps a rule from it, or a run sees too few of the files, nothing is said of the comments that name the rule.',
  repair:
    'Take the code out of the comment, or the comment away. `openmastery check --fix` does it where nothing is found any more.',
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
