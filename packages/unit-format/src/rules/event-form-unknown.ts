import type { Rule } from '../rule.js';

export const rule = {
  code: 'event-form-unknown',
  family: 'log',
  recommended: 'warning',
  strict: 'warning',
  summary: 'An attempt names a form that the check does not have',
  why: 'The attempt counts. But no form is used up by it, so the learner may be offered one that was seen already.',
  repair: 'Correct the form, or add it to the check’s `forms`.',
  kind: 'csv',
  bad: `learner,skill,score,form
ana,compare,4,Z
`,
  good: `learner,skill,score,form
ana,compare,4,A
`,
} as const satisfies Rule;
