import type { Rule } from '../rule.js';

export const rule = {
  code: 'unreadable-proportion',
  family: 'policy',
  recommended: 'error',
  strict: 'error',
  summary: 'A proportion cannot be read',
  why: 'Caps, floors and parts of a grade are shares of a whole, from nothing to all of it.',
  repair: 'Write a percent such as `90%` or a fraction such as `9/10`.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
late: { cap: most of it }
timeZone: America/Chicago
skills: [compare, add]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
late: { cap: 90% }
timeZone: America/Chicago
skills: [compare, add]
`,
} as const satisfies Rule;
