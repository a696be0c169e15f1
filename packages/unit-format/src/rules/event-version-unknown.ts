import type { Rule } from '../rule.js';

export const rule = {
  code: 'event-version-unknown',
  family: 'log',
  recommended: 'error',
  strict: 'error',
  summary: 'An attempt names a version that the check does not have yet',
  why: 'The check may have been changed without raising its `version`, or the number is a slip. Judging the attempt by another version would be a guess.',
  repair: 'Raise `version` in the unit file, with a `history` entry, or correct the number in the log.',
  kind: 'csv',
  bad: `learner,skill,score,version
ana,compare,4,7
`,
  good: `learner,skill,score,version
ana,compare,4,1
`,
} as const satisfies Rule;
