import type { Rule } from '../rule.js';

export const rule = {
  code: 'window-reversed',
  family: 'pacing',
  recommended: 'error',
  strict: 'error',
  summary: 'The unit closes before it opens',
  why: 'There would be no day on which anyone could work on it.',
  repair: 'Change one of the two dates.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
window: { opens: 2026-09-25, closes: 2026-09-07 }
skills: [compare, add]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
window: { opens: 2026-09-07, closes: 2026-09-25 }
skills: [compare, add]
`,
} as const satisfies Rule;
