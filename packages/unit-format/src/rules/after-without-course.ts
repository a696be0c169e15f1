import type { Rule } from '../rule.js';

export const rule = {
  code: 'after-without-course',
  family: 'course',
  recommended: 'warning',
  strict: 'warning',
  summary: 'A unit comes after others, and no course has it',
  why: 'Units wait for each other inside their course. A unit that no course has is open from its first day, whatever its `after` says.',
  repair:
    'Name the course in `course`, or add the file of the unit to the `units` of one. Take `after` out where the unit stands alone.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
after: [whole-numbers]
skills: [compare, add]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
course: ../grade-4.course.yaml
after: [whole-numbers]
skills: [compare, add]
`,
} as const satisfies Rule;
