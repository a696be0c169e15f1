import type { Rule } from '../rule.js';

export const rule = {
  code: 'alias-circular',
  family: 'yaml',
  recommended: 'error',
  strict: 'error',
  summary: 'A `*name` stands for something that it is a part of',
  why: 'Written out, the value would contain itself without end.',
  repair: 'Write out what was meant in the place of the star.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
order: any
skills: &all
  - compare
  - { id: add, after: *all }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
order: any
skills:
  - compare
  - { id: add, after: [compare] }
`,
} as const satisfies Rule;
