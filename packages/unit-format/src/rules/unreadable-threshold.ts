import type { Rule } from '../rule.js';

export const rule = {
  code: 'unreadable-threshold',
  family: 'policy',
  recommended: 'error',
  strict: 'error',
  summary: 'A threshold cannot be read',
  why: 'What counts as mastered has to be clear: a fraction, a percent up to 100 %, a level of the rubric, or points.',
  repair: 'Write it as `4/5`, `80%`, `Proficient` or a number of points.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
mastery: 120%
skills: [compare, add]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
mastery: 80%
skills: [compare, add]
`,
} as const satisfies Rule;
