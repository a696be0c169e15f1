import type { Rule } from '../rule.js';

export const rule = {
  code: 'history-not-earlier',
  family: 'versions',
  recommended: 'error',
  strict: 'error',
  summary: 'The history names a version that is not an earlier one',
  why: 'The history is about what the check used to be. An entry for the current version would contradict what is said above it.',
  repair: 'Lower the number in the entry, or raise the `version` of the check.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - id: compare
    check: { points: 10, version: 2, history: [{ version: 1 }, { version: 2, points: 5 }] }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - id: compare
    check: { points: 10, version: 3, history: [{ version: 1 }, { version: 2, points: 5 }] }
`,
} as const satisfies Rule;
