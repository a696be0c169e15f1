import type { Rule } from '../rule.js';

export const rule = {
  code: 'event-id-conflict',
  family: 'log',
  recommended: 'error',
  strict: 'error',
  summary: 'Different events have the same id',
  why: 'An event that is sent twice is one event. Two different ones under one id cannot both be right, and nobody can tell which is, so neither counts.',
  repair:
    'Give each event an id of its own, or leave the column out: ids are then made of what the rows say.',
  kind: 'csv',
  bad: `id,learner,skill,score
1,ana,compare,4
1,ana,compare,5
`,
  good: `id,learner,skill,score
1,ana,compare,4
2,ana,compare,5
`,
} as const satisfies Rule;
