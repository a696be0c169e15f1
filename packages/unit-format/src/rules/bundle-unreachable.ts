import type { Rule } from '../rule.js';

export const rule = {
  code: 'bundle-unreachable',
  family: 'grades',
  recommended: 'error',
  strict: 'error',
  summary: 'A bundle asks for more than there is',
  why: 'Nobody could ever earn the letter.',
  repair: 'Lower the number, or write `all`.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
grading:
  bundles: { A: { skills: 5 }, otherwise: F }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
grading:
  bundles: { A: { skills: all }, otherwise: F }
`,
} as const satisfies Rule;
