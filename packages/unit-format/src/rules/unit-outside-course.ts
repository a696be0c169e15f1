import type { Rule } from '../rule.js';

export const rule = {
  code: 'unit-outside-course',
  family: 'course',
  recommended: 'warning',
  strict: 'warning',
  summary: 'A course lists a unit outside of its folder that does not name it',
  why: 'A unit that is read by itself takes its defaults from the nearest course above it that lists it. One that stands elsewhere does not find its course, and is judged by other rules than in it.',
  repair: 'Name the course in the `course` of the unit, or move one of the files.',
  kind: 'course',
  bad: `openmastery: course/1
id: grade-4
title: Grade 4
units: [../common/fractions.unit.yaml]
`,
  good: `openmastery: course/1
id: grade-4
title: Grade 4
units: [fractions.unit.yaml]
`,
} as const satisfies Rule;
