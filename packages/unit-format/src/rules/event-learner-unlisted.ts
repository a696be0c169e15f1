import type { Rule } from '../rule.js';

export const rule = {
  code: 'event-learner-unlisted',
  family: 'log',
  recommended: 'warning',
  strict: 'warning',
  summary: 'A learner of the log is not in the roster',
  why: 'Looked for only where a roster is given. The events count for a learner of their own, which is wrong where the id is misspelt.',
  repair: 'Correct the id, or add the learner to the roster.',
  kind: 'csv',
  bad: `learner,skill,score
anna,compare,4
`,
  good: `learner,skill,score
ana,compare,4
`,
} as const satisfies Rule;
