import type { Rule } from '../rule.js';

export const rule = {
  code: 'course-id-twice',
  family: 'course',
  recommended: 'error',
  strict: 'error',
  summary: 'Two course files of one check have the same id',
  why: 'Exports, and the comparison of two versions, know a course by its id. Of two courses with one id they would take one for the other.',
  repair: 'Give one of the courses another id: the one that nothing names yet.',
  kind: 'course',
  bad: `openmastery: course/1
id: grade-4
title: Grade 4, afternoon
units: [decimals.unit.yaml]
`,
  good: `openmastery: course/1
id: grade-4-afternoon
title: Grade 4, afternoon
units: [decimals.unit.yaml]
`,
} as const satisfies Rule;
