import type { Rule } from '../rule.js';

export const rule = {
  code: 'alias-unknown',
  family: 'yaml',
  recommended: 'error',
  strict: 'error',
  summary: 'A `*name` stands for something that is not there',
  why: '`*name` repeats what was marked with `&name` further up. Without the mark there is nothing to repeat.',
  repair:
    'Mark the value with `&name` where it stands first, write it out, or put the text in quotes if the star is part of it.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - { id: compare, materials: *videos }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - { id: compare, materials: [{ title: Video, link: "https://example.org/compare" }] }
`,
} as const satisfies Rule;
