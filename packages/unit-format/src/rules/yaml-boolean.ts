import type { Rule } from '../rule.js';

export const rule = {
  code: 'yaml-boolean',
  family: 'structure',
  recommended: 'error',
  strict: 'error',
  summary: 'A word is read as true or false, or the other way round',
  why: '`true` and `false` without quotes are not text, so they cannot be a title or an id. `yes`, `no`, `on` and `off` are text here but true or false for many other programs, so Norway’s `NO` gets lost on the way.',
  repair: 'Put the word in quotes where it is text, and write `true` or `false` where that is meant.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - { id: compare, retired: yes }
  - add
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - { id: compare, retired: true }
  - add
`,
} as const satisfies Rule;
