import type { Rule } from '../rule.js';

export const rule = {
  code: 'set-requires-nothing',
  family: 'graph',
  recommended: 'warning',
  strict: 'warning',
  summary: 'Nothing has to be mastered in a set',
  why: 'Where every skill of a set is retired the set is done before anybody begins, and what waits for it is open from the start.',
  repair: 'Give it a skill that is offered, or take the set out.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - { id: basics, skills: [{ id: halves, retired: true }] }
  - add
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - { id: basics, skills: [{ id: halves, retired: true }, thirds] }
  - add
`,
} as const satisfies Rule;
