import type { Rule } from '../rule.js';

export const rule = {
  code: 'text-lost',
  family: 'yaml',
  recommended: 'error',
  strict: 'error',
  summary: 'Part of a text is taken for something else',
  why: 'In YAML `: ` starts a value, ` #` a comment, a comma inside `{ }` the next entry, and one of `[ { * & ! @` or a quote at the start has a meaning of its own. A title with one of them loses text or cannot be read at all.',
  repair: 'Put the whole text in quotes.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - id: compare
    title: Compare: which is more?
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - id: compare
    title: "Compare: which is more?"
`,
} as const satisfies Rule;
