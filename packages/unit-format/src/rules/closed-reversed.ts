import type { Rule } from '../rule.js';

export const rule = {
  code: 'closed-reversed',
  family: 'course',
  recommended: 'error',
  strict: 'error',
  summary: 'Closed days of the calendar end before they begin',
  why: 'No day would be closed.',
  repair: 'Change one of the two dates; both are inside.',
  kind: 'course',
  bad: `openmastery: course/1
id: grade-4
title: Grade 4
units: [fractions.unit.yaml]
calendar: { closed: [2026-11-27 .. 2026-11-23] }
`,
  good: `openmastery: course/1
id: grade-4
title: Grade 4
units: [fractions.unit.yaml]
calendar: { closed: [2026-11-23 .. 2026-11-27] }
`,
} as const satisfies Rule;
