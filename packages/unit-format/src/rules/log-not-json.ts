import type { Rule } from '../rule.js';

export const rule = {
  code: 'log-not-json',
  family: 'log',
  recommended: 'error',
  strict: 'error',
  summary: 'The file is not a whole JSON list',
  why: 'A `.json` log is one list from `[` to `]`. Where the end is missing, the file was most likely cut off.',
  repair: 'Get the file again, or write one event a line and name the file `.ndjson`.',
  kind: 'json',
  bad: `[{ "learner": "ana", "skill": "compare", "score": "4/5" }
`,
  good: `[{ "learner": "ana", "skill": "compare", "score": "4/5" }]
`,
} as const satisfies Rule;
