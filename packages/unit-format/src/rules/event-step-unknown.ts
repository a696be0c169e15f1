import type { Rule } from '../rule.js';

export const rule = {
  code: 'event-step-unknown',
  family: 'log',
  recommended: 'warning',
  strict: 'warning',
  summary: 'A step is nearly one that the skill asks for',
  why: 'What must be done before trying again is found by its name, capitals included. Under another one it counts for nothing, and the learner waits on.',
  repair: 'Write the step as the unit does. Steps that look like none of them are yours to log.',
  kind: 'csv',
  bad: `learner,type,skill,step
ana,step,add,corection
`,
  good: `learner,type,skill,step
ana,step,add,correction
`,
} as const satisfies Rule;
