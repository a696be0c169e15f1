import type { Rule } from '../rule.js';

export const rule = {
  code: 'missing-alt-text',
  family: 'text',
  recommended: 'off',
  strict: 'warning',
  summary: 'An image has no words that say what it shows',
  why: 'Learners who cannot see an image, or have it read out to them, get its title. A file name, or the word “image”, tells them nothing.',
  repair: 'Say in the title of the material, or between the brackets of `![…](…)`, what the image shows.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - id: compare
    materials: [{ title: Image 1, link: images/bars.png }]
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills:
  - id: compare
    materials: [{ title: Two bars cut into thirds and sixths, link: images/bars.png }]
`,
} as const satisfies Rule;
