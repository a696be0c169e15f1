import type { Rule } from '../rule.js';

export const rule = {
  code: 'weights-not-whole',
  family: 'grades',
  recommended: 'warning',
  strict: 'warning',
  summary: 'The weights do not make 100',
  why: 'They are used in proportion all the same, but readers take them for percents, and a slip of a digit changes every grade.',
  repair: 'Change them so that they come to 100.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
practice: { points: 10 }
skills: [compare, add]
grading:
  weights: { practice: 30, check: 60 }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
practice: { points: 10 }
skills: [compare, add]
grading:
  weights: { practice: 40, check: 60 }
`,
} as const satisfies Rule;
