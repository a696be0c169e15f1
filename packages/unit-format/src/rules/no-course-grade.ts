import type { Rule } from '../rule.js';

export const rule = {
  code: 'no-course-grade',
  family: 'course',
  recommended: 'warning',
  strict: 'warning',
  summary: 'What a course says of its grade does not make it',
  why: 'The grading of a course flows to its units. Its own grade is made by `weights` of units and of its own summatives; without them it is made by points.',
  repair: 'Write `weights` with the ids of the units, or put the grading into the units that it is for.',
  kind: 'course',
  bad: `openmastery: course/1
id: grade-4
title: Grade 4
units: [fractions.unit.yaml]
grading: { tiers: { must: 80, should: 90, aspire: 100 } }
`,
  good: `openmastery: course/1
id: grade-4
title: Grade 4
units: [fractions.unit.yaml]
grading: { weights: { fractions: 100 } }
`,
} as const satisfies Rule;
