import type { Rule } from '../rule.js';

export const rule = {
  code: 'curly-quotes',
  family: 'yaml',
  recommended: 'warning',
  strict: 'warning',
  summary: 'A text stands in the quotes of a word processor',
  why: 'Word processors turn straight quotes into curly ones, and YAML takes those as letters: they stay in the text, and they protect nothing inside it.',
  repair: 'Write straight quotes (`"`), or none where none are needed. `openmastery check --fix` does it.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - { id: compare, title: “Compare fractions” }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - { id: compare, title: "Compare fractions" }
`,
} as const satisfies Rule;
