import type { Rule } from '../rule.js';

export const rule = {
  code: 'row-too-long',
  family: 'log',
  recommended: 'error',
  strict: 'error',
  summary: 'A row has more cells than there are columns',
  why: 'Most likely a text has a comma in it, so everything after it has moved by one column. The row is left out.',
  repair: 'Put the text with the comma in quotes.',
  kind: 'csv',
  bad: `learner,skill,score,note
ana,compare,4/5,neat, quick
`,
  good: `learner,skill,score,note
ana,compare,4/5,"neat, quick"
`,
} as const satisfies Rule;
