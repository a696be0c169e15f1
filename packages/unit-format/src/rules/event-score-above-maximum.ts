import type { Rule } from '../rule.js';

export const rule = {
  code: 'event-score-above-maximum',
  family: 'log',
  recommended: 'warning',
  strict: 'warning',
  summary: 'A score is above the maximum',
  why: 'It counts as the maximum. It may be a slip of the keyboard, or points of another scale.',
  repair: 'Correct the score, or the points in the unit file.',
  kind: 'csv',
  bad: `learner,skill,score
ana,compare,6
`,
  good: `learner,skill,score
ana,compare,5
`,
} as const satisfies Rule;
