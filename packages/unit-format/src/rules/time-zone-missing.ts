import type { Rule } from '../rule.js';

export const rule = {
  code: 'time-zone-missing',
  family: 'time',
  recommended: 'warning',
  strict: 'warning',
  summary: 'What is late depends on a time zone that is not given',
  why: 'Without a zone the days are those of UTC, where an evening in Chicago is tomorrow already.',
  repair: 'Add `timeZone` to the unit or the course.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
window: { closes: 2026-09-25 }
late: reject
skills: [compare, add]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
window: { closes: 2026-09-25 }
late: reject
timeZone: America/Chicago
skills: [compare, add]
`,
} as const satisfies Rule;
