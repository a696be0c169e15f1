import type { Rule } from '../rule.js';

export const rule = {
  code: 'event-score-small',
  family: 'log',
  recommended: 'warning',
  strict: 'warning',
  summary: 'A score is less than one of five or more points',
  why: 'A number is points. What a spreadsheet shows as `90%` it may write as `0.9`, which is 0.9 of 5 points. Where no score of a check is above 1 and some are below, its ones are told too.',
  repair:
    'Write the percent with its sign, or the points. Where it is meant, a fraction such as `0.5/5` says so.',
  kind: 'csv',
  bad: `learner,skill,score
ana,compare,0.9
ben,compare,1
`,
  good: `learner,skill,score
ana,compare,90%
ben,compare,100%
`,
} as const satisfies Rule;
