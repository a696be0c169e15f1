import type { Rule } from '../rule.js';

export const rule = {
  code: 'missing-value',
  family: 'structure',
  recommended: 'error',
  strict: 'error',
  summary: 'A key has no value',
  why: 'It cannot be told whether the default or something else was meant.',
  repair: 'Write the value, or take the line away: then the default holds.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - id: compare
    title:
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - id: compare
    title: I can compare fractions
`,
} as const satisfies Rule;
