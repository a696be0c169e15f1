import type { Rule } from '../rule.js';

export const rule = {
  code: 'duplicate-key',
  family: 'yaml',
  recommended: 'error',
  strict: 'error',
  summary: 'A key stands twice in the same place',
  why: 'Only one of the two can hold. Programs disagree on which, so the file would mean different things to different readers.',
  repair: 'Keep one of the two lines. Where both were meant, one of them belongs under another key.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
order: linear
skills: [compare, add]
order: any
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
order: any
skills: [compare, add]
`,
} as const satisfies Rule;
