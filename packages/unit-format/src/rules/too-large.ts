import type { Rule } from '../rule.js';

export const rule = {
  code: 'too-large',
  family: 'file',
  recommended: 'error',
  strict: 'error',
  summary: 'The file is longer than can be read',
  why: 'A unit file of a hundred skills has about 50,000 characters. One of more than 1,000,000 is most likely another file, or holds texts that belong elsewhere; reading it would hold up everything else.',
  repair:
    'Split the unit into several, list them in a course file, and link to long texts instead of writing them in.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
description: Four weeks on fractions. Four weeks on fractions. And so on, for 1,100,000 characters.
skills: [compare, add]
`,
  whole: () =>
    `openmastery: unit/1\nid: fractions\ntitle: Fractions\ndescription: ${'Fractions. '.repeat(100_000)}\nskills: [compare, add]\n`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
description: Four weeks on fractions.
skills: [compare, add]
`,
} as const satisfies Rule;
