import type { Rule } from '../rule.js';

export const rule = {
  code: 'row-not-a-number',
  family: 'log',
  recommended: 'error',
  strict: 'error',
  summary: 'A cell that takes a whole number has none',
  why: 'Versions, extra days and extra attempts are counted. The row is left out.',
  repair: 'Write a whole number; extra days and attempts may be `unlimited`.',
  kind: 'csv',
  bad: `learner,skill,score,version
ana,compare,4/5,two
`,
  good: `learner,skill,score,version
ana,compare,4/5,2
`,
} as const satisfies Rule;
