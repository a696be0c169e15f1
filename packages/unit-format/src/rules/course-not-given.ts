import type { Rule } from '../rule.js';

export const rule = {
  code: 'course-not-given',
  family: 'course',
  recommended: 'error',
  strict: 'error',
  summary: 'A unit names a course file that cannot be read',
  why: 'The unit takes its rubrics, its calendar and its defaults from there. Without them, learners would be judged by other rules than were meant.',
  repair:
    'Correct the path, which starts at the folder of the unit file. Without `course`, the nearest course file above that lists the unit is taken.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
course: ../grade-5.course.yaml
skills: [compare, add]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
course: ../grade-4.course.yaml
skills: [compare, add]
`,
} as const satisfies Rule;
