import type { Rule } from '../rule.js';

export const rule = {
  code: 'no-measurable-verb',
  family: 'text',
  recommended: 'off',
  strict: 'warning',
  summary: 'The title of a skill has no verb that can be seen or heard',
  why: 'Whether a learner compares, explains or solves can be seen on a check; whether one understands or knows cannot, so everyone would judge it by another measure. The rule knows English and Spanish; leave it off for other languages.',
  repair:
    'Begin the title with what a learner does: “I can compare fractions” rather than “Understand fractions”.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - { id: compare, title: Understand fractions }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - { id: compare, title: I can compare fractions }
`,
} as const satisfies Rule;
