import type { Rule } from '../rule.js';

export const rule = {
  code: 'unreachable-grade',
  family: 'grades',
  recommended: 'warning',
  strict: 'warning',
  summary: 'A letter can never be given',
  why: 'A better letter asks for no more than it does, the tiers never earn as much as it asks for, or no grade is as low.',
  repair: 'Change the bound of the letter or what it asks for, or take it out.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
grading:
  tiers: { must: 80, should: 90 }
  scale: { A: 95, B: 80, C: 0 }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
grading:
  tiers: { must: 80, should: 90 }
  scale: { A: 90, B: 80, C: 0 }
`,
} as const satisfies Rule;
