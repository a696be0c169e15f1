import type { Rule } from '../rule.js';

export const rule = {
  code: 'row-missing',
  family: 'log',
  recommended: 'error',
  strict: 'error',
  summary: 'A row lacks something that its type needs',
  why: 'An attempt of nobody, or on nothing, cannot count. The row is left out.',
  repair: 'Fill in the cells that are named.',
  kind: 'csv',
  bad: `learner,skill,score
ana,compare,4/5
,compare,5/5
`,
  good: `learner,skill,score
ana,compare,4/5
ben,compare,5/5
`,
} as const satisfies Rule;
