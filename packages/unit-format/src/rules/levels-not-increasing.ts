import type { Rule } from '../rule.js';

export const rule = {
  code: 'levels-not-increasing',
  family: 'rubrics',
  recommended: 'error',
  strict: 'error',
  summary: 'A level is not worth more than the one before it',
  why: 'Levels are written from the lowest to the highest. Where a higher level earns less, better work would lower a result.',
  repair: 'Put the levels in order, or correct their points.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
rubrics:
  explain:
    levels: [{ name: Beginning, points: 2 }, { name: Secure, points: 1 }]
check: { rubric: explain }
mastery: 2
skills: [compare]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
rubrics:
  explain:
    levels: [{ name: Beginning, points: 1 }, { name: Secure, points: 2 }]
check: { rubric: explain }
mastery: 2
skills: [compare]
`,
} as const satisfies Rule;
