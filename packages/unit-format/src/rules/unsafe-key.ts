import type { Rule } from '../rule.js';

export const rule = {
  code: 'unsafe-key',
  family: 'yaml',
  recommended: 'error',
  strict: 'error',
  summary: 'A key has a name that programs keep for themselves',
  why: '`__proto__` as a key can change how a program works that reads the file, so no map may hold it.',
  repair: 'Choose another name.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
metadata: { __proto__: from the old plan }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
metadata: { source: from the old plan }
`,
} as const satisfies Rule;
