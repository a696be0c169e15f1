import type { Rule } from '../rule.js';

export const rule = {
  code: 'unknown-standard',
  family: 'alignment',
  recommended: 'error',
  strict: 'error',
  summary: 'A skill is aligned with a standard that the framework does not have',
  why: 'Reports by standard would leave the skill out.',
  repair: 'Write the code, the identifier or the full statement as the framework of the course has it.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - { id: compare, standards: [4.NF.A.3] }
  - add
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - { id: compare, standards: [4.NF.A.2] }
  - add
`,
} as const satisfies Rule;
