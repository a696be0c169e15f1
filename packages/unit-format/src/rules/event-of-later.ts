import type { Rule } from '../rule.js';

export const rule = {
  code: 'event-of-later',
  family: 'log',
  recommended: 'error',
  strict: 'error',
  summary: 'A void is about an event that came after it',
  why: 'A void takes back what had happened. The order is that of the dates, and of the lines where those are equal.',
  repair: 'Correct the date of one of them, or move the line.',
  kind: 'csv',
  bad: `id,learner,type,skill,of,score,at,reason
a1,ana,void,,a2,,2026-09-10,slip
a2,ana,void,,a1,,2026-09-11,slip
`,
  good: `id,learner,type,skill,of,score,at,reason
a1,ana,attempt,compare,,4,2026-09-10,
a2,ana,void,,a1,,2026-09-11,slip
`,
} as const satisfies Rule;
