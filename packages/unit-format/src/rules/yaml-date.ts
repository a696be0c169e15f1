import type { Rule } from '../rule.js';

export const rule = {
  code: 'yaml-date',
  family: 'yaml',
  recommended: 'warning',
  strict: 'warning',
  summary: 'An id or a level is read as a date by many programs',
  why: 'Here a date without quotes is text. Other programs that read the file, older YAML readers and spreadsheets among them, make a moment of it and print it in another way.',
  repair: 'Put it in quotes; `openmastery check --fix` does it.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - { id: compare, check: { forms: [A, 2026-09-18] } }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - { id: compare, check: { forms: [A, "2026-09-18"] } }
`,
} as const satisfies Rule;
