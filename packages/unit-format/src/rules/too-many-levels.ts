import type { Rule } from '../rule.js';

export const rule = {
  code: 'too-many-levels',
  family: 'rubrics',
  recommended: 'error',
  strict: 'error',
  summary: 'A rubric has more levels than can be told apart',
  why: 'Levels are what teachers choose between. More than 1,000 of them are a slip, most likely points written as levels.',
  repair: 'Write how many levels there are, or use `points` instead of a rubric.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
rubrics: { explain: { levels: 1000000 } }
check: { rubric: explain }
mastery: 3
skills: [compare, add]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
rubrics: { explain: { levels: 4 } }
check: { rubric: explain }
mastery: 3
skills: [compare, add]
`,
} as const satisfies Rule;
