import type { Rule } from '../rule.js';

export const rule = {
  code: 'several-documents',
  family: 'file',
  recommended: 'error',
  strict: 'error',
  summary: 'The file holds more than one document',
  why: 'A line `---` starts a new document, and only the first is read: what stands below it would be lost without a word.',
  repair: 'Take the line away, or move what follows it to a file of its own.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
---
description: Four weeks
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
description: Four weeks
`,
} as const satisfies Rule;
