import type { Rule } from '../rule.js';

export const rule = {
  code: 'row-unused',
  family: 'log',
  recommended: 'warning',
  strict: 'warning',
  summary: 'A field says nothing for this type of event',
  why: 'It is not read, so if it was meant, the type is most likely another one.',
  repair: 'Check the type, or empty the cell.',
  kind: 'csv',
  bad: `learner,type,skill,score,step
ana,attempt,compare,4/5,revision
`,
  good: `learner,type,skill,score,step
ana,attempt,compare,4/5,
`,
} as const satisfies Rule;
