import type { Rule } from '../rule.js';

export const rule = {
  code: 'row-score-is-a-date',
  family: 'log',
  recommended: 'warning',
  strict: 'warning',
  summary: 'A score looks like a date',
  why: 'Spreadsheets turn `4/5` into the 4th of May or the 5th of April, and what was written is gone. The attempt stays and waits to be graded.',
  repair: 'Format the column as text and write the score again.',
  kind: 'csv',
  bad: `learner,skill,score
ana,compare,05-Apr
`,
  good: `learner,skill,score
ana,compare,4/5
`,
} as const satisfies Rule;
