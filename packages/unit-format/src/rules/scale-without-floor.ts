import type { Rule } from '../rule.js';

export const rule = {
  code: 'scale-without-floor',
  family: 'grades',
  recommended: 'warning',
  strict: 'warning',
  summary: 'The lowest letter does not start at 0',
  why: 'A result below it would get no letter at all.',
  repair: 'Add a letter that starts at 0.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
grading:
  scale: { A: 90, B: 80, C: 70 }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
grading:
  scale: { A: 90, B: 80, C: 70, F: 0 }
`,
} as const satisfies Rule;
