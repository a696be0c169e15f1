import type { Rule } from '../rule.js';

export const rule = {
  code: 'credit-not-increasing',
  family: 'grades',
  recommended: 'error',
  strict: 'error',
  summary: 'A better result earns less',
  why: 'A learner who improves would lose points.',
  repair:
    'Let every level earn at least as much as the ones below it, and what is mastered at least as much as what is not yet.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
grading:
  credit: { check: { mastered: 50%, notYet: 100% } }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
grading:
  credit: { check: { mastered: 100%, notYet: 50% } }
`,
} as const satisfies Rule;
