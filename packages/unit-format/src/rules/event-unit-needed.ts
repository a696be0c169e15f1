import type { Rule } from '../rule.js';

export const rule = {
  code: 'event-unit-needed',
  family: 'log',
  recommended: 'error',
  strict: 'error',
  summary: 'An event does not say which unit it is about',
  why: 'Several units of the course have a skill of this id, or the event is about a whole unit.',
  repair: 'Fill the column `unit`.',
  kind: 'csv',
  bad: `learner,skill,score,unit
ana,compare,80%,
`,
  good: `learner,skill,score,unit
ana,compare,80%,fractions
`,
} as const satisfies Rule;
