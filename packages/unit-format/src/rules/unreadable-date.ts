import type { Rule } from '../rule.js';

export const rule = {
  code: 'unreadable-date',
  family: 'pacing',
  recommended: 'error',
  strict: 'error',
  summary: 'A date does not exist or cannot be read',
  why: 'Dates decide what is late. `9/10` is September in one country and October in another, and February has no 30th.',
  repair: 'Write the year, the month and the day: `2026-09-25`.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
window: { closes: 9/25/2026 }
skills: [compare, add]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
window: { closes: 2026-09-25 }
skills: [compare, add]
`,
} as const satisfies Rule;
