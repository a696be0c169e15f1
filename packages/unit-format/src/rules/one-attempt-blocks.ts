import type { Rule } from '../rule.js';

export const rule = {
  code: 'one-attempt-blocks',
  family: 'policy',
  recommended: 'warning',
  strict: 'warning',
  summary: 'There is one attempt, and something waits for its result',
  why: 'Who does not reach the threshold the first time can never go on, whatever they learn later.',
  repair: 'Allow more `attempts`, or let nothing wait for the skill: `order: any`, or a lower `tier`.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
reassess: none
skills: [compare, add]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
reassess: none
order: any
skills: [compare, add]
`,
} as const satisfies Rule;
