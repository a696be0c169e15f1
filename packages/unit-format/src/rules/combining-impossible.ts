import type { Rule } from '../rule.js';

export const rule = {
  code: 'combining-impossible',
  family: 'policy',
  recommended: 'error',
  strict: 'error',
  summary: 'More attempts are asked for than are looked at',
  why: 'Three of the last two attempts can never be.',
  repair: 'Make the first number the smaller one.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
mastery: { atLeast: 80%, by: 3 of last 2 }
skills: [compare, add]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
mastery: { atLeast: 80%, by: 2 of last 3 }
skills: [compare, add]
`,
} as const satisfies Rule;
