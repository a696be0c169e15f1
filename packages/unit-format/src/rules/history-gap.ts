import type { Rule } from '../rule.js';

export const rule = {
  code: 'history-gap',
  family: 'versions',
  recommended: 'warning',
  strict: 'warning',
  summary: 'The history says nothing of an earlier version',
  why: 'Attempts on that version count as if they had been made on the current one, at their proportion. That may be right, but it should be said.',
  repair:
    'Add an entry for the version: what it was worth, until when it was used, and whether its evidence is kept, counted or discarded.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - id: compare
    check: { points: 10, version: 2 }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - id: compare
    check:
      points: 10
      version: 2
      history: [{ version: 1, points: 5, before: 2026-10-01, evidence: keep }]
`,
} as const satisfies Rule;
