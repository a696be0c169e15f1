import type { Rule } from '../rule.js';

export const rule = {
  code: 'cap-below-threshold',
  family: 'policy',
  recommended: 'warning',
  strict: 'warning',
  summary: 'Trying again is worth less than the threshold',
  why: 'Where a further attempt is worth at most 60 % and mastery needs 80 %, nobody can master the skill by trying again.',
  repair: 'Raise the cap, or lower the threshold.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
mastery: 80%
reassess: { cap: 60% }
skills: [compare, add]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
mastery: 80%
reassess: { cap: 90% }
skills: [compare, add]
`,
} as const satisfies Rule;
