import type { Rule } from '../rule.js';

export const rule = {
  code: 'prerequisite-on-lower-tier',
  family: 'graph',
  recommended: 'warning',
  strict: 'warning',
  summary: 'Something that matters more waits for something that matters less',
  why: 'A learner who leaves the `aspire` skill out, as everyone may, could not go on with a skill that everyone must master.',
  repair: 'Raise the tier of the prerequisite, or take it out of `after`.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
order: any
skills:
  - { id: puzzles, tier: aspire }
  - { id: add, after: [puzzles] }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
order: any
skills:
  - { id: puzzles, tier: aspire }
  - { id: add }
`,
} as const satisfies Rule;
