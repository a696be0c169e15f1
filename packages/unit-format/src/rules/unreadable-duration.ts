import type { Rule } from '../rule.js';

export const rule = {
  code: 'unreadable-duration',
  family: 'policy',
  recommended: 'error',
  strict: 'error',
  summary: 'A length of time cannot be read',
  why: 'Waiting times and late work are counted in whole days, so that nobody has to argue about hours.',
  repair: 'Write `1 day`, `2 days` or, for waiting, `3 school days`.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
reassess: { wait: a week }
skills: [compare, add]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
reassess: { wait: 7 days }
skills: [compare, add]
`,
} as const satisfies Rule;
