import type { Rule } from '../rule.js';

export const rule = {
  code: 'ambiguous-number',
  family: 'policy',
  recommended: 'error',
  strict: 'error',
  summary: 'A number may be percent or part of one',
  why: 'Nobody can tell whether 0.8 means 80 % or 0.8 of a point, or whether 1 means everything or one percent. A wrong guess would change grades.',
  repair: 'Write `80%` or `4/5`.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
mastery: 0.8
skills: [compare, add]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
mastery: 80%
skills: [compare, add]
`,
} as const satisfies Rule;
