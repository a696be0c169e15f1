import type { Rule } from '../rule.js';

export const rule = {
  code: 'require-needs-any-order',
  family: 'graph',
  recommended: 'error',
  strict: 'error',
  summary: 'A number in `require` stands in a linear order',
  why: 'In order, each entry is needed for the next, so there is nothing to choose.',
  repair: 'Write `order: any`, or `require: all`.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - id: basics
    require: 1
    skills: [halves, thirds]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - id: basics
    order: any
    require: 1
    skills: [halves, thirds]
`,
} as const satisfies Rule;
