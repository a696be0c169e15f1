import type { Rule } from '../rule.js';

export const rule = {
  code: 'require-too-many',
  family: 'graph',
  recommended: 'error',
  strict: 'error',
  summary: 'More is required than there is',
  why: 'A set that requires more of its entries than it has can never be complete. Retired skills are not counted.',
  repair: 'Lower `require`, or add entries.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - id: basics
    order: any
    require: 3
    skills: [halves, thirds]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - id: basics
    order: any
    require: 2
    skills: [halves, thirds]
`,
} as const satisfies Rule;
