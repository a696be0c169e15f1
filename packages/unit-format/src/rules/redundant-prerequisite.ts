import type { Rule } from '../rule.js';

export const rule = {
  code: 'redundant-prerequisite',
  family: 'graph',
  recommended: 'warning',
  strict: 'warning',
  summary: 'A prerequisite says nothing new',
  why: 'The order, or another prerequisite, already makes the skill wait for it. What is said twice is forgotten once when it changes.',
  repair: 'Take it out of `after`.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
order: any
skills:
  - halves
  - { id: compare, after: [halves] }
  - { id: add, after: [halves, compare] }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
order: any
skills:
  - halves
  - { id: compare, after: [halves] }
  - { id: add, after: [compare] }
`,
} as const satisfies Rule;
