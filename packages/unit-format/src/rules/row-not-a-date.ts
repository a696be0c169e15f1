import type { Rule } from '../rule.js';

export const rule = {
  code: 'row-not-a-date',
  family: 'log',
  recommended: 'error',
  strict: 'error',
  summary: 'A date does not exist or cannot be read',
  why: 'The order of attempts and what is late depend on it. The row is left out rather than guessed at.',
  repair: 'Write `2026-09-10` or `2026-09-10 14:00`. In a spreadsheet, format the column as text first.',
  kind: 'csv',
  bad: `learner,skill,score,at
ana,compare,4/5,31/09/2026
`,
  good: `learner,skill,score,at
ana,compare,4/5,2026-09-30
`,
} as const satisfies Rule;
