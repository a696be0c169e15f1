import type { Rule } from '../rule.js';

export const rule = {
  code: 'key-not-text',
  family: 'yaml',
  recommended: 'error',
  strict: 'error',
  summary: 'A key is a list or a map',
  why: 'YAML allows it and nothing else does: a key has to be a word that can be looked up.',
  repair:
    'Write a word or a text in quotes before the colon. A line that starts with `? ` is most likely a question that belongs in quotes.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
metadata:
  ? [week, day]
  : 2
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
metadata:
  "week, day": 2
`,
} as const satisfies Rule;
