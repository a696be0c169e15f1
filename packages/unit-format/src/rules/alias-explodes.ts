import type { Rule } from '../rule.js';

export const rule = {
  code: 'alias-explodes',
  family: 'yaml',
  recommended: 'error',
  strict: 'error',
  summary: 'Written out, the file has more values than can be read',
  why: 'A few lines that repeat each other with `*` can stand for millions of values and stop a program. A file may come to 100,000 values.',
  repair:
    'Use `*` less, or take away what is repeated. Defaults of the unit and its sets need no repetition.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
metadata:
  a: &a [x, x, x, x, x, x, x, x, x, x]
  b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
  c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
  d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
  e: [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
metadata:
  a: [x, x, x]
`,
} as const satisfies Rule;
