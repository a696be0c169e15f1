import type { Rule } from '../rule.js';

export const rule = {
  code: 'self-reference',
  family: 'graph',
  recommended: 'error',
  strict: 'error',
  summary: 'An entry waits for itself',
  why: 'It could not be started before it is mastered, so nobody could ever start it.',
  repair: 'Take the id out of its own `after`.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
order: any
skills:
  - compare
  - { id: add, after: [add] }
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
