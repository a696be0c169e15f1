import type { Rule } from '../rule.js';

export const rule = {
  code: 'history-twice',
  family: 'versions',
  recommended: 'error',
  strict: 'error',
  summary: 'The history has two entries for one version',
  why: 'What the attempts on that version are worth would depend on which entry is read.',
  repair: 'Keep one of them.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - id: compare
    check:
      points: 10
      version: 2
      history:
        - { version: 1, evidence: keep }
        - { version: 1, evidence: discard }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - id: compare
    check:
      points: 10
      version: 3
      history:
        - { version: 2, evidence: keep }
        - { version: 1, evidence: discard }
`,
} as const satisfies Rule;
