import type { Rule } from '../rule.js';

export const rule = {
  code: 'log-too-large',
  family: 'log',
  recommended: 'error',
  strict: 'error',
  summary: 'The log is longer than can be read',
  why: 'A log of 200,000,000 characters has some millions of lines and would fill the memory of most computers.',
  repair: 'Split the log, for example by year or by unit; several logs can be given to one command.',
  kind: 'csv',
  bad: `learner,skill,score
ana,compare,4/5
ben,compare,3/5
and so on, for 12500000 lines
`,
  whole: () => `learner,skill,score\n${'ana,compare,4/5\n'.repeat(12_500_000)}`,
  good: `learner,skill,score
ana,compare,4/5
`,
} as const satisfies Rule;
