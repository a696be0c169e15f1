import type { Rule } from '../rule.js';

export const rule = {
  code: 'bundles-not-monotone',
  family: 'grades',
  recommended: 'warning',
  strict: 'warning',
  summary: 'A lower bundle asks for more than a better one',
  why: 'Bundles are read from the best down, and the first that holds is given. Where a lower one asks for more of something, a learner who has just that may get the better letter and miss the lower one.',
  repair: 'Put the bundles in order, the best first, and correct what they ask for.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
grading:
  bundles: { A: { skills: 1, average: 90 }, B: { skills: 2, average: 70 }, otherwise: F }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
grading:
  bundles: { A: { skills: 2, average: 90 }, B: { skills: 1, average: 70 }, otherwise: F }
`,
} as const satisfies Rule;
