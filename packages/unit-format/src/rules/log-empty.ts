import type { Rule } from '../rule.js';

export const rule = {
  code: 'log-empty',
  family: 'log',
  recommended: 'error',
  strict: 'error',
  summary: 'The log has nothing in it',
  why: 'Not even its columns are named, so it is most likely the wrong file, or one that was not saved.',
  repair: 'Begin a CSV with a line such as `learner,skill,score`.',
  kind: 'csv',
  bad: `
`,
  good: `learner,skill,score
ana,compare,4/5
`,
} as const satisfies Rule;
