import type { Rule } from '../rule.js';

export const rule = {
  code: 'column-unknown',
  family: 'log',
  recommended: 'warning',
  strict: 'warning',
  summary: 'A column is not known and is not read',
  why: 'If it is misspelt, what stands in it is lost; if it is only for you, it does no harm.',
  repair: 'Rename it as it is suggested, or leave it.',
  kind: 'csv',
  bad: `learner,skil,score,skill
ana,,4/5,compare
`,
  good: `learner,skill,score
ana,compare,4/5
`,
} as const satisfies Rule;
