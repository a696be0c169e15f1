import type { Rule } from '../rule.js';

export const rule = {
  code: 'row-not-yes-or-no',
  family: 'log',
  recommended: 'error',
  strict: 'error',
  summary: 'A cell that takes true or false has neither',
  why: 'Whether something is mastered or excused must not be guessed. The row is left out.',
  repair: 'Write `true` or `false`.',
  kind: 'csv',
  bad: `learner,type,skill,excused,reason
ana,excuse,compare,maybe,was ill
`,
  good: `learner,type,skill,excused,reason
ana,excuse,compare,true,was ill
`,
} as const satisfies Rule;
