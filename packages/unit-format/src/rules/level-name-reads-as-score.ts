import type { Rule } from '../rule.js';

export const rule = {
  code: 'level-name-reads-as-score',
  family: 'rubrics',
  recommended: 'error',
  strict: 'error',
  summary: 'The name of a level would be read as a score',
  why: 'A log that says `pass`, `4/5` or `80%` means a score, and could not name the level.',
  repair: 'Choose another name for the level.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
rubrics: { explain: { levels: [Not yet, pass] } }
check: { rubric: explain }
mastery: 2
skills: [compare]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
rubrics: { explain: { levels: [Not yet, Secure] } }
check: { rubric: explain }
mastery: 2
skills: [compare]
`,
} as const satisfies Rule;
