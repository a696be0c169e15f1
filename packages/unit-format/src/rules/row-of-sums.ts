import type { Rule } from '../rule.js';

export const rule = {
  code: 'row-of-sums',
  family: 'log',
  recommended: 'warning',
  strict: 'warning',
  summary: 'A row of a grid has averages or sums, and no learner',
  why: 'A spreadsheet’s `Class average` would be one more learner, with attempts and a grade.',
  repair: 'Take the row out. Where somebody is called so, give them another id.',
  kind: 'csv',
  bad: `learner,compare,add
ana,4/5,60%
ben,3/5,90%
Class average,70%,75%
`,
  good: `learner,compare,add
ana,4/5,60%
ben,3/5,90%
`,
} as const satisfies Rule;
