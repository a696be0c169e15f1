import type { Rule } from '../rule.js';

export const rule = {
  code: 'row-number-unclear',
  family: 'log',
  recommended: 'error',
  strict: 'error',
  summary: 'The comma in a number can be read in two ways',
  why: 'A comma is a decimal sign in some countries and parts thousands in others. Where all numbers of a file agree, it is read; here some have a comma and others a point, or every number with a comma has three digits after it.',
  repair: 'Write all numbers with a point, such as `4.5`.',
  kind: 'csv',
  bad: `learner;skill;score
ana;compare;4,5
ben;compare;4.5
`,
  good: `learner;skill;score
ana;compare;4.5
ben;compare;4.5
`,
} as const satisfies Rule;
