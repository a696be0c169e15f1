import type { Rule } from '../rule.js';

export const rule = {
  code: 'row-quote',
  family: 'log',
  recommended: 'error',
  strict: 'error',
  summary: 'A cell has a quote that is not closed',
  why: 'A cell that starts with a quote goes on to the next one, so a stray quote can swallow the lines below it. The row is left out, and the others are read.',
  repair: 'Close the quote, take it away, or write two (`""`) for a quote inside a text.',
  kind: 'csv',
  bad: `learner,skill,score,note
ana,compare,4/5,"said ""half"
ben,compare,5/5,"well done
`,
  good: `learner,skill,score,note
ana,compare,4/5,"said ""half"""
ben,compare,5/5,"well done"
`,
} as const satisfies Rule;
