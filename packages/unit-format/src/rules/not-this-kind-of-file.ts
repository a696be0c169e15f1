import type { Rule } from '../rule.js';

export const rule = {
  code: 'not-this-kind-of-file',
  family: 'file',
  recommended: 'error',
  strict: 'error',
  summary: 'The file is of another kind than is needed here',
  why: 'A unit file, a course file and a log are told apart by how they start. A course where a unit is needed would be read as one long list of mistakes.',
  repair: 'Give the right file, or begin the file with `openmastery: unit/1` and write keys with values.',
  kind: 'unit',
  bad: `- compare
- add
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - compare
  - add
`,
} as const satisfies Rule;
