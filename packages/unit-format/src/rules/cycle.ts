import type { Rule } from '../rule.js';

export const rule = {
  code: 'cycle',
  family: 'graph',
  recommended: 'error',
  strict: 'error',
  summary: 'Entries wait for each other in a circle',
  why: 'Each of them opens only when another one of the circle is mastered, so none of them ever opens. The order of the list counts too: in `linear` order a skill waits for the one before it.',
  repair:
    'Take one of the ids out of an `after`, or change the order. Every place that makes the circle is named.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
order: any
skills:
  - { id: compare, after: [subtract] }
  - { id: add, after: [compare] }
  - { id: subtract, after: [add] }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
order: any
skills:
  - compare
  - { id: add, after: [compare] }
  - { id: subtract, after: [add] }
`,
} as const satisfies Rule;
