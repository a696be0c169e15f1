import type { Rule } from '../rule.js';

export const rule = {
  code: 'number-above-maximum',
  family: 'policy',
  recommended: 'error',
  strict: 'error',
  summary: 'A number is more than can be reached',
  why: 'A threshold above the points of the check, or above the top level, could never be reached.',
  repair: 'Lower the number. For a percent, write the sign: `80%`.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
check: { points: 10 }
mastery: 80
skills: [compare, add]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
check: { points: 10 }
mastery: 80%
skills: [compare, add]
`,
} as const satisfies Rule;
