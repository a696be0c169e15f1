import type { Rule } from '../rule.js';

export const rule = {
  code: 'event-score-unreadable',
  family: 'log',
  recommended: 'error',
  strict: 'error',
  summary: 'A score cannot be read for what it is about',
  why: 'An attempt whose score cannot be read waits to be graded, which is not what was meant; a practice or grade event does not count.',
  repair: 'Write a fraction, a percent, a level of the rubric, or points.',
  kind: 'csv',
  bad: `learner,skill,score
ana,compare,good
`,
  good: `learner,skill,score
ana,compare,4/5
`,
} as const satisfies Rule;
