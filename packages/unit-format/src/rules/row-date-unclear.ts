import type { Rule } from '../rule.js';

export const rule = {
  code: 'row-date-unclear',
  family: 'log',
  recommended: 'error',
  strict: 'error',
  summary: 'A date can be read in two ways',
  why: 'In one country `5/9/2026` is in May, in another in September. The order of attempts and what is late depend on it, so the row is left out rather than guessed at. Where another row of the file has a day above 12, all dates are read the same way.',
  repair: 'Write `2026-09-05`. In a spreadsheet, choose that format for the whole column.',
  kind: 'csv',
  bad: `learner,skill,score,at
ana,compare,4/5,5/9/2026
`,
  good: `learner,skill,score,at
ana,compare,4/5,5/9/2026
ben,compare,4/5,25/9/2026
`,
} as const satisfies Rule;
