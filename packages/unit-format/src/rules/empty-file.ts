import type { Rule } from '../rule.js';

export const rule = {
  code: 'empty-file',
  family: 'file',
  recommended: 'error',
  strict: 'error',
  summary: 'The file has nothing in it',
  why: 'An empty file, or one with comments alone, says nothing that could be checked or graded.',
  repair:
    'Write the four lines that every unit has: `openmastery`, `id`, `title` and `skills`. `openmastery init` writes a first unit for you.',
  kind: 'unit',
  bad: `# Fractions, autumn term
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
`,
} as const satisfies Rule;
