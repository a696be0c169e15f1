import type { Rule } from '../rule.js';

export const rule = {
  code: 'threshold-unreachable',
  family: 'checks',
  recommended: 'warning',
  strict: 'warning',
  summary: 'No result reaches the threshold',
  why: 'Where the highest line of a checklist is 75 %, nobody can come to 80 %; and of 2.5 points nobody gets 90 % with whole points.',
  repair: 'Lower the threshold, add a line to the checklist, or change the points.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
check:
  checklist: { 50%: [adds], 75%: [simplifies] }
mastery: 80%
skills: [compare, add]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
check:
  checklist: { 50%: [adds], 100%: [simplifies] }
mastery: 100%
skills: [compare, add]
`,
} as const satisfies Rule;
