import type { Rule } from '../rule.js';

export const rule = {
  code: 'bidi-control',
  family: 'yaml',
  recommended: 'warning',
  strict: 'warning',
  summary: 'An invisible character turns the text around',
  why: 'Characters that change the direction of writing can make a line look as if it said something else than it does. They often come along with text copied from elsewhere.',
  repair: 'Take the character away; `openmastery check --fix` does it.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - id: compare
    title: Compare \u202Ehalves
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - id: compare
    title: Compare halves
`,
} as const satisfies Rule;
