import type { Rule } from '../rule.js';

export const rule = {
  code: 'unknown-part',
  family: 'grades',
  recommended: 'error',
  strict: 'error',
  summary: 'A weight is given to something that is not there',
  why: 'Weights are shared between `practice`, `check` and `summative`, or between sets and summatives by their ids. A weight for something else would be lost.',
  repair: 'Write one of the names that are listed.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
practice: { points: 10 }
skills: [compare, add]
grading:
  weights: { practice: 30, tests: 70 }
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
