import type { Rule } from '../rule.js';

export const rule = {
  code: 'unreadable-combining',
  family: 'policy',
  recommended: 'error',
  strict: 'error',
  summary: 'How several attempts combine cannot be read',
  why: '`by` says which attempts count, and it takes a few fixed phrases.',
  repair:
    'Write `highest`, `latest`, `2 times`, `2 in a row`, `2 of last 3`, `average`, or another one of docs/format.md.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
mastery: { atLeast: 80%, by: best of 3 }
skills: [compare, add]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
mastery: { atLeast: 80%, by: 2 of last 3 }
skills: [compare, add]
`,
} as const satisfies Rule;
