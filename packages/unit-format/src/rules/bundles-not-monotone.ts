import type { Rule } from '../rule.js';

export const rule = {
  code: 'bundles-not-monotone',
  family: 'grades',
  recommended: 'warning',
  strict: 'warning',
  summary: 'A lower bundle asks for more than a better one',
  why: 'Bundles are read from the best down, and the first that holds is given. One that asks for more of the same thing than the one above it is hardly ever given.',
  repair: 'Put the bundles in order, the best first, and correct what they ask for.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
grading:
  bundles: { A: { skills: 1 }, B: { skills: 2 }, otherwise: F }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
grading:
  bundles: { A: { skills: 2 }, B: { skills: 1 }, otherwise: F }
`,
} as const satisfies Rule;
