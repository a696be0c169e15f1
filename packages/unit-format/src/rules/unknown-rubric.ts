import type { Rule } from '../rule.js';

export const rule = {
  code: 'unknown-rubric',
  family: 'rubrics',
  recommended: 'error',
  strict: 'error',
  summary: 'A rubric is named that is not there',
  why: 'The check cannot be scored without its levels.',
  repair: 'Write the name of one of the rubrics in `rubrics`, of this unit or its course.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
rubrics: { explain: { levels: [Not yet, Secure] } }
check: { rubric: explian }
mastery: Secure
skills: [compare]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
rubrics: { explain: { levels: [Not yet, Secure] } }
check: { rubric: explain }
mastery: Secure
skills: [compare]
`,
} as const satisfies Rule;
