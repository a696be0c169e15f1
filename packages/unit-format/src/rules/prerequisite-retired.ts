import type { Rule } from '../rule.js';

export const rule = {
  code: 'prerequisite-retired',
  family: 'graph',
  recommended: 'warning',
  strict: 'warning',
  summary: 'A skill waits for one that is retired',
  why: 'A retired skill holds nothing back, so the skill opens without it.',
  repair: 'Take it out of `after`, or name what took its place.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
order: any
skills:
  - { id: halves, retired: true }
  - { id: add, after: [halves] }
  - compare
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
order: any
skills:
  - { id: halves, retired: true }
  - { id: add, after: [compare] }
  - compare
`,
} as const satisfies Rule;
