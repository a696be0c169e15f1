import type { Rule } from '../rule.js';

export const rule = {
  code: 'broken-link',
  family: 'text',
  recommended: 'off',
  strict: 'warning',
  summary: 'A link leads to a file that is not there',
  why: 'Learners who follow it find nothing. Addresses of other sites are not looked at: `check` never goes online.',
  repair: 'Correct the path, which starts at the folder of the unit file, or add the file.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - id: compare
    materials: [{ title: Fraction cards, link: sheets/crads.pdf }]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - id: compare
    materials: [{ title: Fraction cards, link: sheets/cards.pdf }]
`,
} as const satisfies Rule;
