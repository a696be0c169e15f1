import type { Rule } from '../rule.js';

export const rule = {
  code: 'yaml-version',
  family: 'yaml',
  recommended: 'error',
  strict: 'error',
  summary: 'The file asks for another version of YAML',
  why: 'In YAML 1.1 the words `no`, `on` and `off` are not text, and a time such as `12:30` is a number. Such a file would mean something else than it says.',
  repair: 'Take the `%YAML` line and the `---` below it away. Files are read as YAML 1.2.',
  kind: 'unit',
  bad: `%YAML 1.1
---
openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
`,
} as const satisfies Rule;
