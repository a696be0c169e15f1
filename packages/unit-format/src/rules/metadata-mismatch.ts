import type { Rule } from '../rule.js';

export const rule = {
  code: 'metadata-mismatch',
  family: 'config',
  recommended: 'error',
  strict: 'error',
  summary: "Metadata is not as the team's own schema asks for it",
  why: 'No rule of OpenMastery reads `metadata`, so a slip in it would stay unseen. A team that names a JSON Schema in its config has it held to that; here the schema wants `lesson` to be a whole number.',
  repair: 'Change the metadata as the finding says, or the schema that it names.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - { id: compare, metadata: { lesson: three } }
  - add
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - { id: compare, metadata: { lesson: 3 } }
  - add
`,
} as const satisfies Rule;
