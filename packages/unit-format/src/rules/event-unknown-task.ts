import type { Rule } from '../rule.js';

export const rule = {
  code: 'event-unknown-task',
  family: 'log',
  recommended: 'error',
  strict: 'error',
  summary: 'The unit has no practice task of that id',
  why: 'Practice that names an unknown task opens no check and earns nothing.',
  repair: 'Write the task’s id as the unit file has it, or name the skill alone: that is all its tasks.',
  kind: 'csv',
  bad: `learner,type,skill,task
ana,practice,compare,card
`,
  good: `learner,type,skill,task
ana,practice,compare,cards
`,
} as const satisfies Rule;
