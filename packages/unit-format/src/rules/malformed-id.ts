import type { Rule } from '../rule.js';

export const rule = {
  code: 'malformed-id',
  family: 'identity',
  recommended: 'error',
  strict: 'error',
  summary: 'An id has characters that ids may not have',
  why: 'Ids stand in logs, in column names and in the addresses of pages, so they are kept to letters, digits, `.`, `_` and `-`, and start with a letter or digit.',
  repair: 'Choose an id of these characters and put what people should read in `title`.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - id: add fractions!
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - id: add-fractions
    title: Add fractions!
`,
} as const satisfies Rule;
