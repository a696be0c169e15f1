import type { Rule } from '../rule.js';

export const rule = {
  code: 'event-reason-missing',
  family: 'log',
  recommended: 'warning',
  strict: 'warning',
  summary: 'A judgement, an excuse, a void or a changed target has no reason',
  why: 'It overrules what the rules would say, and in a month nobody remembers why. It counts all the same.',
  repair: 'Say why in the column `reason`.',
  kind: 'csv',
  bad: `learner,type,skill,mastered,reason
ana,override,compare,true,
`,
  good: `learner,type,skill,mastered,reason
ana,override,compare,true,explained it at the board
`,
} as const satisfies Rule;
