import type { Rule } from '../rule.js';

export const rule = {
  code: 'only-top-reaches',
  family: 'checks',
  recommended: 'warning',
  strict: 'warning',
  summary: 'Only the best result reaches the threshold',
  why: 'Of a check with 2 points, 80 % can only be reached with both: one slip and the check is failed. That is rarely meant.',
  repair:
    'Lower the threshold, or give the check more points. Where only the best will do, say so: `100%`, or the name of the level.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
check: { points: 2 }
mastery: 80%
skills: [compare, add]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
check: { points: 5 }
mastery: 80%
skills: [compare, add]
`,
} as const satisfies Rule;
