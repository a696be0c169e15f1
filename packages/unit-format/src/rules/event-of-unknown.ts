import type { Rule } from '../rule.js';

export const rule = {
  code: 'event-of-unknown',
  family: 'log',
  recommended: 'error',
  strict: 'error',
  summary: 'A grade or a void is about an event that is not in the log',
  why: 'A score that was set later, or a void, has to find the event that it is about.',
  repair:
    'Write in `of` what the other line has in `id`. If that line stands in another file, name both files.',
  kind: 'csv',
  bad: `id,learner,type,skill,of,score
a1,ana,attempt,compare,,
a2,ana,grade,,a7,4
`,
  good: `id,learner,type,skill,of,score
a1,ana,attempt,compare,,
a2,ana,grade,,a1,4
`,
} as const satisfies Rule;
