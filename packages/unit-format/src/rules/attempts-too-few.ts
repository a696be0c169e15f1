import type { Rule } from '../rule.js';

export const rule = {
  code: 'attempts-too-few',
  family: 'policy',
  recommended: 'warning',
  strict: 'warning',
  summary: 'Mastery takes more attempts than there are',
  why: 'Who has two attempts cannot show something three times, so nobody comes to master the skill.',
  repair: 'Allow more `attempts`, or change `by`.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
mastery: { atLeast: 80%, by: 3 times }
reassess: { attempts: 2 }
skills: [compare, add]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
mastery: { atLeast: 80%, by: 2 times }
reassess: { attempts: 2 }
skills: [compare, add]
`,
} as const satisfies Rule;
