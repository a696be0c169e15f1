import type { Rule } from '../rule.js';

export const rule = {
  code: 'row-unknown-type',
  family: 'log',
  recommended: 'error',
  strict: 'error',
  summary: 'An event is of a type that is not known',
  why: 'It cannot be told what happened, so the row is left out.',
  repair: 'Write one of the types that are named; empty is `attempt`.',
  kind: 'csv',
  bad: `learner,type,skill,score
ana,test,compare,4/5
`,
  good: `learner,type,skill,score
ana,attempt,compare,4/5
`,
} as const satisfies Rule;
