import type { Rule } from '../rule.js';

export const rule = {
  code: 'row-wrong-type',
  family: 'log',
  recommended: 'error',
  strict: 'error',
  summary: 'A field has a value of another kind',
  why: 'What was meant cannot be told, so the event is left out.',
  repair: 'Write a value of the kind that is named.',
  kind: 'ndjson',
  bad: `{ "learner": "ana", "skill": "compare", "score": true }
`,
  good: `{ "learner": "ana", "skill": "compare", "score": "pass" }
`,
} as const satisfies Rule;
