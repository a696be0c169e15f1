import type { Rule } from '../rule.js';

export const rule = {
  code: 'due-out-of-order',
  family: 'pacing',
  recommended: 'warning',
  strict: 'warning',
  summary: 'A skill is due before one that comes first',
  why: 'Nobody can be on pace with both dates.',
  repair: 'Change one of the two dates.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - { id: compare, due: 2026-09-18 }
  - { id: add, due: 2026-09-11 }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - { id: compare, due: 2026-09-11 }
  - { id: add, due: 2026-09-18 }
`,
} as const satisfies Rule;
