import type { Rule } from '../rule.js';

export const rule = {
  code: 'empty-list',
  family: 'structure',
  recommended: 'error',
  strict: 'error',
  summary: 'A list has no entries',
  why: 'A unit without skills, a rubric without levels or a set without children can never be completed.',
  repair: 'Write at least one entry, or take the key away where it is not needed.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills: []
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare]
`,
} as const satisfies Rule;
