import type { Rule } from '../rule.js';

export const rule = {
  code: 'unit-in-two-courses',
  family: 'course',
  recommended: 'error',
  strict: 'error',
  summary: 'Two courses list a unit that names neither',
  why: 'A unit takes its threshold, its calendar and its way to grade from its course. Where two courses list it, the one whose file comes first by name would decide who has mastered what.',
  repair:
    'Take the unit out of one of the courses, or say in its `course` which of them it is judged by when it is read alone.',
  kind: 'course',
  bad: `openmastery: course/1
id: summer-school
title: Summer school
units: [fractions.unit.yaml]
`,
  good: `openmastery: course/1
id: summer-school
title: Summer school
units: [decimals.unit.yaml]
`,
} as const satisfies Rule;
