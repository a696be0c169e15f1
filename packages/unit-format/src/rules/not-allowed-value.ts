import type { Rule } from '../rule.js';

export const rule = {
  code: 'not-allowed-value',
  family: 'structure',
  recommended: 'error',
  strict: 'error',
  summary: 'A word is not one of those that the key takes',
  why: 'Keys such as `order`, `tier` and `late` take a few words only, and a word beside them would be a rule that nobody knows.',
  repair: 'Write one of the words that are named.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
order: linaer
skills: [compare, add]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
order: linear
skills: [compare, add]
`,
} as const satisfies Rule;
