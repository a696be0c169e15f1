import type { Rule } from '../rule.js';

export const rule = {
  code: 'row-score-twice',
  family: 'log',
  recommended: 'error',
  strict: 'error',
  summary: 'A row gives a score twice',
  why: 'A score as a whole beside scores by criterion, or a criterion named twice, may contradict each other. The row is left out.',
  repair: 'Keep one of them.',
  kind: 'csv',
  bad: `learner,skill,score,score.accuracy
ana,compare,4/5,3
`,
  good: `learner,skill,score.accuracy
ana,compare,3
`,
} as const satisfies Rule;
