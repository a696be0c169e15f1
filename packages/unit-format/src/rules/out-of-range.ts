import type { Rule } from '../rule.js';

export const rule = {
  code: 'out-of-range',
  family: 'structure',
  recommended: 'error',
  strict: 'error',
  summary: 'A number is larger or smaller than it can be',
  why: 'A check of 0 points, half an attempt or minus two days cannot happen.',
  repair: 'Write a number inside the bounds that are named.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
check: { points: 0 }
skills: [compare, add]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
check: { points: 5 }
skills: [compare, add]
`,
} as const satisfies Rule;
