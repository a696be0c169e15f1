import type { Rule } from '../rule.js';

export const rule = {
  code: 'event-mastery-unreadable',
  family: 'log',
  recommended: 'error',
  strict: 'error',
  summary: 'A changed target cannot be read for a skill',
  why: 'A modification that cannot be read changes nothing, and the learner would be judged by the target that was to be changed.',
  repair: 'Write a threshold that the skill’s check can have: a percent, a fraction, or one of its levels.',
  kind: 'csv',
  bad: `learner,type,skill,mastery,reason
ana,adjust,compare,Profficient,plan
`,
  good: `learner,type,skill,mastery,reason
ana,adjust,compare,60%,plan
`,
} as const satisfies Rule;
