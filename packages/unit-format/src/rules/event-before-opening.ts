import type { Rule } from '../rule.js';

export const rule = {
  code: 'event-before-opening',
  family: 'log',
  recommended: 'warning',
  strict: 'warning',
  summary: 'An attempt was made before the unit opened',
  why: 'It counts, because the log says what happened. Most often the date has a slip, such as last year’s.',
  repair: 'Correct the date, or `window` in the unit file.',
  kind: 'csv',
  bad: `learner,skill,score,at
ana,compare,4,2025-09-10
`,
  good: `learner,skill,score,at
ana,compare,4,2026-09-10
`,
} as const satisfies Rule;
