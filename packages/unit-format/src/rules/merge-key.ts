import type { Rule } from '../rule.js';

export const rule = {
  code: 'merge-key',
  family: 'yaml',
  recommended: 'error',
  strict: 'error',
  summary: 'A `<<` is meant to merge keys',
  why: '`<<` merged maps in YAML 1.1 and is an ordinary word in YAML 1.2. What it was meant to bring in would be missing.',
  repair:
    'Write the keys out, or say them once for the whole unit or set: `mastery`, `reassess`, `practice`, `check` and `days` flow down to the skills.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
reassess: &again { wait: 1 day }
skills:
  - id: compare
    reassess:
      <<: *again
      attempts: 3
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
reassess: { wait: 1 day }
skills:
  - id: compare
    reassess: { attempts: 3 }
`,
} as const satisfies Rule;
