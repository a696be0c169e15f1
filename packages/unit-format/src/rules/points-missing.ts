import type { Rule } from '../rule.js';

export const rule = {
  code: 'points-missing',
  family: 'grades',
  recommended: 'error',
  strict: 'error',
  summary: 'Something in the gradebook has no points',
  why: 'A task or a summative without points cannot be added up.',
  repair: 'Add `points`, or for a summative a `rubric`.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
summatives: [{ id: test, title: Unit test }]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
summatives: [{ id: test, title: Unit test, points: 50 }]
`,
} as const satisfies Rule;
