import type { Rule } from '../rule.js';

export const rule = {
  code: 'no-form-left',
  family: 'checks',
  recommended: 'error',
  strict: 'error',
  summary: 'Every form of a check is retired or void',
  why: 'There is no paper that could be handed out, so nobody can show the skill.',
  repair: 'Add a form.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - id: compare
    check: { forms: [{ id: A, retired: true }] }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - id: compare
    check: { forms: [{ id: A, retired: true }, B] }
`,
} as const satisfies Rule;
