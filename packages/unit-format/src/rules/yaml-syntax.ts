import type { Rule } from '../rule.js';

export const rule = {
  code: 'yaml-syntax',
  family: 'yaml',
  recommended: 'error',
  strict: 'error',
  summary: 'A line cannot be read as YAML',
  why: 'A quote, a bracket, a comma, a colon or a space is missing or one too many. The rest of the file is still read where that is safe, so other mistakes are told as well.',
  repair:
    'Look at the marked place and at the end of the line before it: close the quote or bracket, put `: ` after the key, a comma between entries in brackets, and give lines that belong together the same number of spaces.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
window: { opens: 2026-09-07, closes: 2026-09-25
order: any
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
window: { opens: 2026-09-07, closes: 2026-09-25 }
order: any
`,
} as const satisfies Rule;
