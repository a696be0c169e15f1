import type { Rule } from '../rule.js';

export const rule = {
  code: 'row-not-json',
  family: 'log',
  recommended: 'error',
  strict: 'error',
  summary: 'A line is not JSON',
  why: 'A quote, a comma or a bracket is missing. The line is left out, and the others are read.',
  repair: 'Look at the quotes, commas and brackets of the line.',
  kind: 'ndjson',
  bad: `{ "learner": "ana", "skill": "compare", "score": "4/5" }
{ "learner": "ben", "skill": compare }
`,
  good: `{ "learner": "ana", "skill": "compare", "score": "4/5" }
{ "learner": "ben", "skill": "compare" }
`,
} as const satisfies Rule;
