import type { Rule } from '../rule.js';

export const rule = {
  code: 'row-not-an-event',
  family: 'log',
  recommended: 'error',
  strict: 'error',
  summary: 'A line is not an event',
  why: 'An event is written with its fields by name. A list or a single value does not say what is what.',
  repair: 'Write it as `{"learner": …, "type": …}`.',
  kind: 'ndjson',
  bad: `["ana", "compare", "4/5"]
`,
  good: `{ "learner": "ana", "skill": "compare", "score": "4/5" }
`,
} as const satisfies Rule;
