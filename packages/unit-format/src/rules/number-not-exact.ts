import type { Rule } from '../rule.js';

export const rule = {
  code: 'number-not-exact',
  family: 'yaml',
  recommended: 'error',
  strict: 'error',
  summary: 'A number cannot be kept exactly',
  why: 'Whole numbers beyond 9,007,199,254,740,991, infinity and `.nan` change or turn into something else when a program reads them, and grades are compared exactly.',
  repair: 'Write a smaller number, or put it in quotes if it is a name or a code.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
check: { points: 1e400 }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
check: { points: 10 }
`,
} as const satisfies Rule;
