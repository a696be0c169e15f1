import type { Rule } from '../rule.js';

export const rule = {
  code: 'unknown-reference',
  family: 'graph',
  recommended: 'error',
  strict: 'error',
  summary: 'An id leads to nothing',
  why: 'What waits for a skill that does not exist would never open, and a condition on it could never hold.',
  repair: 'Write the id of a skill or set of this unit, as it is suggested, or take the reference away.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
order: any
skills:
  - compare
  - { id: add, after: [compair] }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
order: any
skills:
  - compare
  - { id: add, after: [compare] }
`,
} as const satisfies Rule;
