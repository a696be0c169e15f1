import type { Rule } from '../rule.js';

export const rule = {
  code: 'unknown-key',
  family: 'structure',
  recommended: 'error',
  strict: 'error',
  summary: 'A key is not known in this place',
  why: 'A key that is misspelt or stands in the wrong place would do nothing, and nobody would notice: a `masterey: 4/5` leaves the threshold as it was. So every map has a fixed list of keys.',
  repair:
    'Write the key that is suggested, or move it where it belongs. What is for you alone can stand under `metadata`.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
masterey: 4/5
skills: [compare, add]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
mastery: 4/5
skills: [compare, add]
`,
} as const satisfies Rule;
