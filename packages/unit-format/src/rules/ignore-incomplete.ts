import type { Rule } from '../rule.js';

export const rule = {
  code: 'ignore-incomplete',
  family: 'config',
  recommended: 'error',
  strict: 'error',
  summary: 'A comment that sets a finding aside does not say which, or why',
  why: 'Whoever reads the file next year must be able to see why a finding was set aside. Without a code or a reason the comment does nothing.',
  repair:
    'Write `# openmastery-ignore CODE: reason`, on the line of the finding or alone on the line before it.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
window: { opens: 2026-09-07, closes: 2026-09-25 }
skills:
  - compare
  # openmastery-ignore due-outside-window
  - { id: add, due: 2026-09-24 }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
window: { opens: 2026-09-07, closes: 2026-09-25 }
skills:
  - compare
  # openmastery-ignore due-outside-window: the school trip is over by then
  - { id: add, due: 2026-10-02 }
`,
} as const satisfies Rule;
