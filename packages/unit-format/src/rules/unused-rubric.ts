import type { Rule } from '../rule.js';

export const rule = {
  code: 'unused-rubric',
  family: 'rubrics',
  recommended: 'warning',
  strict: 'warning',
  summary: 'A rubric is not used',
  why: 'Either it is left over, or a check that should be measured in it is measured otherwise.',
  repair: 'Name it in a `check` or a summative, or take it out.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
rubrics: { explain: { levels: 4 } }
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
