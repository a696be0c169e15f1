import type { Rule } from '../rule.js';

export const rule = {
  code: 'summative-like-skill',
  family: 'identity',
  recommended: 'warning',
  strict: 'warning',
  summary: 'A summative has the id of a skill or set',
  why: 'A column of a log, a weight or a condition that names the id could mean either of them.',
  repair: 'Give the summative another id.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
summatives: [{ id: add, points: 20 }]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
summatives: [{ id: test, points: 20 }]
`,
} as const satisfies Rule;
