import type { Rule } from '../rule.js';

export const rule = {
  code: 'row-date-order',
  family: 'log',
  recommended: 'warning',
  strict: 'warning',
  summary: 'Some dates of the log have the day first, and some the month',
  why: 'Each of these two can be read in one way only. But a file is written in one way, so that one of them may be a slip, and dates such as `5/9/2026` cannot be read at all beside them.',
  repair: 'Write all dates of the file in one way, best as `2026-09-15`.',
  kind: 'csv',
  bad: `learner,skill,score,at
ana,compare,4/5,15/9/2026
ben,compare,3/5,9/20/2026
`,
  good: `learner,skill,score,at
ana,compare,4/5,15/9/2026
ben,compare,3/5,20/9/2026
`,
} as const satisfies Rule;
