import type { Rule } from '../rule.js';

export const rule = {
  code: 'unreadable-condition',
  family: 'grades',
  recommended: 'error',
  strict: 'error',
  summary: 'A condition of a bundle cannot be read',
  why: 'A bundle asks for whole skills, for all of something, for a percent or for a level.',
  repair: 'Write `all`, a whole number, a percent such as `80%`, or the name of a level.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
grading:
  bundles: { A: { skills: 1.5 }, otherwise: F }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
grading:
  bundles: { A: { skills: 2 }, otherwise: F }
`,
} as const satisfies Rule;
