import type { Rule } from '../rule.js';

export const rule = {
  code: 'wrong-type',
  family: 'structure',
  recommended: 'error',
  strict: 'error',
  summary: 'A value is of another kind than the key takes',
  why: 'A single word where a list is meant, a list where keys are meant, or a number where a text is meant cannot be understood.',
  repair:
    'Write a list as `[a, b]` or with `- ` before each entry, keys as `{ key: value }` or one on each line, and put numbers that are texts in quotes.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
order: any
skills:
  - compare
  - id: add
    after: compare
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
order: any
skills:
  - compare
  - id: add
    after: [compare]
`,
} as const satisfies Rule;
