import type { Rule } from '../rule.js';

export const rule = {
  code: 'forms-run-out',
  family: 'checks',
  recommended: 'warning',
  strict: 'warning',
  summary: 'There are fewer forms than attempts',
  why: 'With `form: new` every attempt needs a form that the learner has not seen. Whoever needs all attempts would find none.',
  repair: 'Add forms, lower `attempts`, or write `form: rotate`.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
reassess: { form: new, attempts: 3 }
check: { forms: [A, B] }
skills: [compare, add]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
reassess: { form: new, attempts: 3 }
check: { forms: [A, B, C] }
skills: [compare, add]
`,
} as const satisfies Rule;
