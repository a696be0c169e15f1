import type { Rule } from '../rule.js';

export const rule = {
  code: 'several-schemes',
  family: 'grades',
  recommended: 'error',
  strict: 'error',
  summary: 'A grade is to be made in more than one way',
  why: '`weights`, `tiers` and `bundles` each make a grade of their own, and they would not agree.',
  repair: 'Keep one of them.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
grading:
  weights: { check: 100 }
  bundles: { A: { skills: all }, otherwise: F }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
grading:
  bundles: { A: { skills: all }, otherwise: F }
`,
} as const satisfies Rule;
