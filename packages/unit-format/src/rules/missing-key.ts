import type { Rule } from '../rule.js';

export const rule = {
  code: 'missing-key',
  family: 'structure',
  recommended: 'error',
  strict: 'error',
  summary: 'A key that is needed is not there',
  why: 'Some keys have no default: every unit has `openmastery`, `id`, `title` and `skills`, every entry of a list its `id`, a material its `title` and `link`.',
  repair: 'Add the key.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - title: I can compare fractions
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - id: compare
    title: I can compare fractions
`,
} as const satisfies Rule;
