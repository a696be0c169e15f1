import type { Rule } from '../rule.js';

export const rule = {
  code: 'weight-of-nothing',
  family: 'grades',
  recommended: 'warning',
  strict: 'warning',
  summary: 'A weight is given to something that can earn nothing',
  why: 'It silently goes to the other weights, so that they weigh more than the file says.',
  repair: 'Take the weight away, or add what it is for: practice with points, or a summative.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
grading:
  weights: { practice: 30, check: 70 }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
practice: { points: 10 }
skills: [compare, add]
grading:
  weights: { practice: 30, check: 70 }
`,
} as const satisfies Rule;
