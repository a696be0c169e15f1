import type { Rule } from '../rule.js';

export const rule = {
  code: 'column-missing',
  family: 'log',
  recommended: 'error',
  strict: 'error',
  summary: 'A column that is always needed is not there',
  why: 'Without the `learner` column nobody can tell whose results these are.',
  repair: 'Name the column with the learners `learner`, in the first line.',
  kind: 'csv',
  bad: `Name,skill,score
ana,compare,4/5
`,
  good: `learner,skill,score
ana,compare,4/5
`,
} as const satisfies Rule;
