import type { Rule } from '../rule.js';

export const rule = {
  code: 'unreadable-character',
  family: 'file',
  recommended: 'error',
  strict: 'error',
  summary: 'A character was lost because the file is not UTF-8',
  why: 'A file that was saved in another encoding, or a letter that was damaged on the way, cannot be told any more: `é` may have been any letter. Guessing would change names and titles for good.',
  repair:
    'Save the file as UTF-8, which is an option of “Save as” in many editors and of the CSV export in spreadsheets, and write the damaged letters again.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - { id: cafe, title: Price a caf\uFFFD }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - { id: cafe, title: Price a café }
`,
} as const satisfies Rule;
