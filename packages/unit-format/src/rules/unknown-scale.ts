import type { Rule } from '../rule.js';

export const rule = {
  code: 'unknown-scale',
  family: 'grades',
  recommended: 'error',
  strict: 'error',
  summary: 'A scale is named that is not there',
  why: 'Without its bounds no percent can become a letter.',
  repair:
    'Write `letters`, `plusMinus`, `passFail`, a scale of the course, or the bounds themselves: `{ A: 90, B: 80, F: 0 }`.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
grading: { scale: leters }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
grading: { scale: letters }
`,
} as const satisfies Rule;
