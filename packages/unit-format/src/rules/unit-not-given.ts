import type { Rule } from '../rule.js';

export const rule = {
  code: 'unit-not-given',
  family: 'course',
  recommended: 'error',
  strict: 'error',
  summary: 'A unit file of the course is not there',
  why: 'A course is made of its units, and a grade without one of them would be wrong.',
  repair: 'Correct the path, which starts at the course file, or take the line away.',
  kind: 'course',
  bad: `openmastery: course/1
id: grade-4
title: Mathematics, grade 4
units: [fractoins.unit.yaml]
`,
  good: `openmastery: course/1
id: grade-4
title: Mathematics, grade 4
units: [fractions.unit.yaml]
`,
} as const satisfies Rule;
