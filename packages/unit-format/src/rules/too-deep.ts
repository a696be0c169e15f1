import type { Rule } from '../rule.js';

export const rule = {
  code: 'too-deep',
  family: 'file',
  recommended: 'error',
  strict: 'error',
  summary: 'Lists and maps are nested too deeply',
  why: 'More than 64 levels inside each other cannot have been meant, and would exhaust programs that read the file.',
  repair: 'Take levels away. Sets may stand in sets, but a unit reads best with one or two levels.',
  kind: 'unit',
  bad: `openmastery: unit/1\nid: fractions\ntitle: Fractions\nskills: [compare, add]\nmetadata: { plan: ${'['.repeat(70)}${']'.repeat(70)} }\n`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
metadata: { plan: [week 1, week 2] }
`,
} as const satisfies Rule;
