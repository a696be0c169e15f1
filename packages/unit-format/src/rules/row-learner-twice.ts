import type { Rule } from '../rule.js';

export const rule = {
  code: 'row-learner-twice',
  family: 'log',
  recommended: 'error',
  strict: 'error',
  summary: 'A learner stands in the roster twice',
  why: 'Only the first row is read, and the name in the other one may be somebody else’s.',
  repair: 'Take one of the rows away, or correct the id.',
  kind: 'roster',
  bad: `learner,name
ana,Ana Lopez
ana,Ana Lee
`,
  good: `learner,name
ana,Ana Lopez
ana-2,Ana Lee
`,
} as const satisfies Rule;
