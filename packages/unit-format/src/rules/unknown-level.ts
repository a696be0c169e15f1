import type { Rule } from '../rule.js';

export const rule = {
  code: 'unknown-level',
  family: 'rubrics',
  recommended: 'error',
  strict: 'error',
  summary: 'A level is named that the rubric does not have',
  why: 'A threshold that asks for it could never be reached.',
  repair: 'Write one of the levels of the rubric, letter by letter.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
rubrics: { explain: { levels: [Beginning, Proficient] } }
check: { rubric: explain }
mastery: Proficeint
skills: [compare]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
rubrics: { explain: { levels: [Beginning, Proficient] } }
check: { rubric: explain }
mastery: Proficient
skills: [compare]
`,
} as const satisfies Rule;
