import type { Rule } from '../rule.js';

export const rule = {
  code: 'event-malformed',
  family: 'log',
  recommended: 'error',
  strict: 'error',
  summary: 'An event has a value that cannot be',
  why: 'Days and attempts are counted from 0 up and versions from 1 up. An event with something else is set aside whole, so that nothing is guessed.',
  repair: 'Correct the value.',
  kind: 'csv',
  bad: `learner,type,extraDays,reason
ana,adjust,-3,plan
`,
  good: `learner,type,extraDays,reason
ana,adjust,3,plan
`,
} as const satisfies Rule;
