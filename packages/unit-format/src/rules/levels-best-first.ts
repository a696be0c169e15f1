import type { Rule } from '../rule.js';

export const rule = {
  code: 'levels-best-first',
  family: 'rubrics',
  recommended: 'warning',
  strict: 'warning',
  summary: 'The levels of a rubric seem to stand the wrong way round',
  why: 'Levels are worth 1, 2, 3 … from the first. Written best first, the best is worth least, and everybody who gets any level has mastered the skill. It is told where the words are plain (`Excellent` first, `Emerging` last), and where the threshold is the first level.',
  repair: 'Write the lowest level first. Where every level is to be enough, an ignore comment says so.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Adding fractions
mastery: Secure
check:
  rubric: { levels: [Excellent, Secure, Developing, Emerging] }
skills: [compare]
`,
  good: `openmastery: unit/1
id: fractions
title: Adding fractions
mastery: Secure
check:
  rubric: { levels: [Emerging, Developing, Secure, Excellent] }
skills: [compare]
`,
} as const satisfies Rule;
