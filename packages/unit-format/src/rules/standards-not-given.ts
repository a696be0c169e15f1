import type { Rule } from '../rule.js';

export const rule = {
  code: 'standards-not-given',
  family: 'course',
  recommended: 'error',
  strict: 'error',
  summary: 'The standards file of a course is not there',
  why: 'Alignments cannot be checked without it. It has to be the JSON of a CASE framework, inside the project.',
  repair: 'Correct the path, which starts at the course file.',
  kind: 'course',
  bad: `openmastery: course/1
id: grade-4
title: Grade 4
units: [fractions.unit.yaml]
standards: standards/ccss.json
`,
  good: `openmastery: course/1
id: grade-4
title: Grade 4
units: [fractions.unit.yaml]
standards: ccss.json
`,
} as const satisfies Rule;
