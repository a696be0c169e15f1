import type { Rule } from '../rule.js';

export const rule = {
  code: 'unknown-time-zone',
  family: 'time',
  recommended: 'error',
  strict: 'error',
  summary: 'A time zone is not known',
  why: 'Dates are days somewhere. Without the right zone, work handed in on the last evening may count as late.',
  repair: 'Write the IANA name of the place, such as `America/Chicago`, `Europe/Madrid` or `Asia/Kolkata`.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
timeZone: Central Time
skills: [compare, add]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
timeZone: America/Chicago
skills: [compare, add]
`,
} as const satisfies Rule;
