import type { Rule } from '../rule.js';

export const rule = {
  code: 'tiers-ignore-summatives',
  family: 'grades',
  recommended: 'warning',
  strict: 'warning',
  summary: 'A grade by tiers leaves the summatives out',
  why: 'Tiers look at mastered skills only, so the test that the unit has would not be in the grade, and learners should know.',
  repair: 'Use `bundles` or `weights` if the summative should count, or take it out of the unit.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
summatives: [{ id: test, points: 50 }]
grading:
  tiers: { must: 80, should: 90 }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
summatives: [{ id: test, points: 50 }]
grading:
  weights: { check: 60, summative: 40 }
`,
} as const satisfies Rule;
