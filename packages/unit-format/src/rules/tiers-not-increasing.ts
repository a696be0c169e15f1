import type { Rule } from '../rule.js';

export const rule = {
  code: 'tiers-not-increasing',
  family: 'grades',
  recommended: 'error',
  strict: 'error',
  summary: 'A higher tier earns less than the one before it',
  why: 'All of `should` on top of all of `must` cannot be worth less than `must` alone: more work would lower the grade.',
  repair: 'Raise the figure of the tier.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, { id: prove, tier: should }]
grading:
  tiers: { must: 90, should: 80 }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, { id: prove, tier: should }]
grading:
  tiers: { must: 80, should: 90 }
`,
} as const satisfies Rule;
