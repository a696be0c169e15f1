import type { Rule } from '../rule.js';

export const rule = {
  code: 'unknown-criterion',
  family: 'rubrics',
  recommended: 'error',
  strict: 'error',
  summary: 'A criterion is named that the rubric does not have',
  why: 'A threshold that asks for it could never be reached, since no score will ever have it.',
  repair: 'Write one of the `criteria` of the rubric, add it there, or use `atLeast` for the whole.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
rubrics: { explain: { levels: 4, criteria: { accuracy: The result, reasoning: The steps } } }
check: { rubric: explain }
mastery: { criteria: { acuracy: 3 } }
skills: [compare]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
rubrics: { explain: { levels: 4, criteria: { accuracy: The result, reasoning: The steps } } }
check: { rubric: explain }
mastery: { criteria: { accuracy: 3 } }
skills: [compare]
`,
} as const satisfies Rule;
