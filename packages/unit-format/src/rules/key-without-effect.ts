import type { Rule } from '../rule.js';

export const rule = {
  code: 'key-without-effect',
  family: 'structure',
  recommended: 'warning',
  strict: 'warning',
  summary: 'A key stands beside another one that takes its place',
  why: 'Practice with tasks is worth what its tasks are worth, and a check with a rubric is measured by that and not by a checklist. Whoever wrote the other key beside it expects it to count.',
  repair: 'Take one of the two out.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
practice: { points: 9, tasks: [{ id: cards, points: 2 }, { id: quiz, points: 3 }] }
skills: [compare, add]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
practice: { tasks: [{ id: cards, points: 2 }, { id: quiz, points: 3 }] }
skills: [compare, add]
`,
} as const satisfies Rule;
