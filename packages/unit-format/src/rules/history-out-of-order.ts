import type { Rule } from '../rule.js';

export const rule = {
  code: 'history-out-of-order',
  family: 'versions',
  recommended: 'warning',
  strict: 'warning',
  summary: 'A later version ended no later than an earlier one',
  why: 'An attempt that names no version is taken for the lowest version that was in use on that day, so none is left for the later one.',
  repair: 'Change one of the two dates.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - id: compare
    check:
      points: 10
      version: 3
      history:
        - { version: 2, before: 2026-09-01 }
        - { version: 1, before: 2026-10-01 }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - id: compare
    check:
      points: 10
      version: 3
      history:
        - { version: 2, before: 2026-10-01 }
        - { version: 1, before: 2026-09-01 }
`,
} as const satisfies Rule;
