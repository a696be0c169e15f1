import type { Rule } from '../rule.js';

export const rule = {
  code: 'event-date-far',
  family: 'log',
  recommended: 'warning',
  strict: 'warning',
  summary: 'A line is dated more than a year after all others',
  why: 'Commands look as of the newest line, so that one wrong year makes everything else late. It is told where a line comes more than a year after all others, in long logs after nineteen of twenty; and of years before 1990 or after 2099.',
  repair: 'Look at the year.',
  kind: 'csv',
  bad: `learner,skill,score,at
ana,compare,4,2026-09-10
ben,compare,3,2062-09-10
`,
  good: `learner,skill,score,at
ana,compare,4,2026-09-10
ben,compare,3,2026-09-10
`,
} as const satisfies Rule;
