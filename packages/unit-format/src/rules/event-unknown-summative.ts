import type { Rule } from '../rule.js';

export const rule = {
  code: 'event-unknown-summative',
  family: 'log',
  recommended: 'error',
  strict: 'error',
  summary: 'The unit has no summative of that id',
  why: 'The result of an assessment would be missing from the grade.',
  repair: 'Write the summative’s id as the unit file has it.',
  kind: 'csv',
  bad: `learner,summative,score
ana,exam,40
`,
  good: `learner,summative,score
ana,test,40
`,
} as const satisfies Rule;
