import type { Rule } from '../rule.js';

export const rule = {
  code: 'threshold-missing',
  family: 'rubrics',
  recommended: 'error',
  strict: 'error',
  summary: 'A check with a rubric has no threshold',
  why: 'Without a rubric 80 % is the default. Of levels nobody can guess which one counts as mastered.',
  repair: 'Add `mastery` with the lowest level that counts as mastered.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
rubrics: { explain: { levels: [Beginning, Proficient, Advanced] } }
check: { rubric: explain }
skills: [compare]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
rubrics: { explain: { levels: [Beginning, Proficient, Advanced] } }
check: { rubric: explain }
mastery: Proficient
skills: [compare]
`,
} as const satisfies Rule;
