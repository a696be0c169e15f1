import type { Rule } from '../rule.js';

export const rule = {
  code: 'tab-indent',
  family: 'yaml',
  recommended: 'error',
  strict: 'error',
  summary: 'A line is indented with a tab',
  why: 'How far a line is indented says what it belongs to, and a tab has no fixed width, so YAML refuses it.',
  repair:
    'Put two spaces for each tab. `openmastery check --fix` does it where that is certain to be what was meant, and most editors can be set to write spaces.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills:
\t- compare
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - compare
`,
} as const satisfies Rule;
