import type { Rule } from '../rule.js';

export const rule = {
  code: 'duplicate-id',
  family: 'identity',
  recommended: 'error',
  strict: 'error',
  summary: 'An id is used twice',
  why: 'The log says by the id which skill an attempt was about. With two skills of one id nobody can tell.',
  repair: 'Give one of them another id. Keep the one that a log has already.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - { id: add, title: Add fractions }
  - { id: add, title: Add mixed numbers }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - { id: add, title: Add fractions }
  - { id: add-mixed, title: Add mixed numbers }
`,
} as const satisfies Rule;
