import type { Rule } from '../rule.js';

export const rule = {
  code: 'unit-in-no-course',
  family: 'course',
  recommended: 'off',
  strict: 'off',
  summary: 'No course lists a unit',
  why: 'Where units take their defaults, their calendar and their grade from courses, one that no course lists is judged by other rules than were meant. Where units stand alone, leave the rule off.',
  repair: 'Add the file of the unit to the `units` of its course, or name the course in its `course`.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
course: ../grade-4.course.yaml
skills: [compare, add]
`,
} as const satisfies Rule;
