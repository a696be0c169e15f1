import type { Rule } from '../rule.js';

export const rule = {
  code: 'event-of-mismatch',
  family: 'log',
  recommended: 'error',
  strict: 'error',
  summary: 'A grade is about something that cannot be graded, or about another learner',
  why: 'Only attempts and summatives have a score that can be set later, and only those of the same learner.',
  repair: 'Look at `of` and at `learner`.',
  kind: 'csv',
  bad: `id,learner,type,skill,of,score
a1,ana,attempt,compare,,
a2,ben,grade,,a1,4
`,
  good: `id,learner,type,skill,of,score
a1,ana,attempt,compare,,
a2,ana,grade,,a1,4
`,
} as const satisfies Rule;
