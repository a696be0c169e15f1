import type { Rule } from '../rule.js';

export const rule = {
  code: 'decimal-id',
  family: 'structure',
  recommended: 'error',
  strict: 'error',
  summary: 'An id would be read as a number and change',
  why: 'Without quotes `1.10` is the number 1.1, so the skills `1.1` and `1.10` would be one and the same, and a log could not tell them apart.',
  repair: 'Put the id in quotes; `openmastery check --fix` does it. Whole numbers need none.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills: [1, 1.10]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills: [1, "1.10"]
`,
} as const satisfies Rule;
