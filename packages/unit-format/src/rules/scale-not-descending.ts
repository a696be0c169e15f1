import type { Rule } from '../rule.js';

export const rule = {
  code: 'scale-not-descending',
  family: 'grades',
  recommended: 'error',
  strict: 'error',
  summary: 'A letter does not start below the one before it',
  why: 'A scale is read from the best letter down, and the first bound that is reached gives the letter. One that is not lower than the one before could never be given.',
  repair: 'Put the letters in order, the best first, and correct the bounds.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
grading:
  scale: { A: 80, B: 90, C: 0 }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
grading:
  scale: { A: 90, B: 80, C: 0 }
`,
} as const satisfies Rule;
