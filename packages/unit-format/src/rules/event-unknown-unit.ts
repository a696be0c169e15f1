import type { Rule } from '../rule.js';

export const rule = {
  code: 'event-unknown-unit',
  family: 'log',
  recommended: 'warning',
  strict: 'warning',
  summary: 'The unit of an event looks misspelt',
  why: 'A log may hold the events of several units, and those of others are passed over. A name that is nearly this unit’s is more likely a slip.',
  repair: 'Write the unit’s id as its file has it.',
  kind: 'csv',
  bad: `learner,unit,skill,score
ana,fraction,compare,4
`,
  good: `learner,unit,skill,score
ana,fractions,compare,4
`,
} as const satisfies Rule;
