import type { Rule } from '../rule.js';

export const rule = {
  code: 'skill-in-two-units',
  family: 'course',
  recommended: 'warning',
  strict: 'warning',
  summary: 'A skill id stands in two units of a course',
  why: 'A line of a log that names the skill alone could be about either unit, so every such line has to name the unit as well.',
  repair: 'Give one of the skills another id, or fill the column `unit` in the logs.',
  kind: 'course',
  bad: `openmastery: course/1
id: grade-4
title: Grade 4
units: [fractions.unit.yaml, again.unit.yaml]
`,
  good: `openmastery: course/1
id: grade-4
title: Grade 4
units: [fractions.unit.yaml, decimals.unit.yaml]
`,
} as const satisfies Rule;
