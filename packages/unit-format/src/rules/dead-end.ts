import type { Rule } from '../rule.js';

export const rule = {
  code: 'dead-end',
  family: 'graph',
  recommended: 'error',
  strict: 'error',
  summary: 'Nobody can ever start an entry',
  why: 'A learner who masters everything that opens still never gets there, so the unit cannot be completed. In a file this takes an empty set, which is told as `empty-list`; a unit that a program makes may have it.',
  repair:
    'Change what has to be settled before it: its `after`, the order, or what the set before it requires.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
order: any
skills:
  - { id: basics, skills: [] }
  - { id: add, after: [basics] }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
order: any
skills:
  - { id: basics, skills: [halves, thirds] }
  - { id: add, after: [basics] }
`,
} as const satisfies Rule;
