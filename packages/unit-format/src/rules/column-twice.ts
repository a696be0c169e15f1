import type { Rule } from '../rule.js';

export const rule = {
  code: 'column-twice',
  family: 'log',
  recommended: 'error',
  strict: 'error',
  summary: 'A column stands twice',
  why: 'Only the first of the two is read, and the other may have been the right one.',
  repair: 'Rename or delete one of them.',
  kind: 'csv',
  bad: `learner,skill,score,score
ana,compare,3/5,4/5
`,
  good: `learner,skill,score
ana,compare,4/5
`,
} as const satisfies Rule;
