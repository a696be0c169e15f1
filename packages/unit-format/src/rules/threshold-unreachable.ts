import type { Rule } from '../rule.js';

export const rule = {
  code: 'threshold-unreachable',
  family: 'checks',
  recommended: 'warning',
  strict: 'warning',
  summary: 'Only full points reach the threshold',
  why: 'Of a check with 2 points, 80 % can only be reached with both: one slip and the check is failed. That is rarely meant.',
  repair: 'Lower the threshold, or give the check more points.',
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
