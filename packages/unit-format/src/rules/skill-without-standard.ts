import type { Rule } from '../rule.js';

export const rule = {
  code: 'skill-without-standard',
  family: 'alignment',
  recommended: 'off',
  strict: 'off',
  summary: 'A skill is aligned with no standard',
  why: 'Where a school has to show which standards a course covers, a skill without one is a gap in that list. Where it does not, leave the rule off.',
  repair: 'Add the identifiers of the standards to `standards`.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - { id: compare, title: Compare fractions }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - { id: compare, title: Compare fractions, standards: [CCSS.MATH.CONTENT.4.NF.A.2] }
`,
} as const satisfies Rule;
