import type { Rule } from '../rule.js';

export const rule = {
  code: 'event-unknown-skill',
  family: 'log',
  recommended: 'error',
  strict: 'error',
  summary: 'The unit has no skill of that id',
  why: 'What was done would be lost in silence if it counted for nothing.',
  repair:
    'Write the id as the unit file has it. If the skill was renamed there, give it its old id back: ids are what records hold on to.',
  kind: 'csv',
  bad: `learner,skill,score
ana,compares,4
`,
  good: `learner,skill,score
ana,compare,4
`,
} as const satisfies Rule;
