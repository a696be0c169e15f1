import type { Rule } from '../rule.js';

export const rule = {
  code: 'unknown-tag',
  family: 'yaml',
  recommended: 'error',
  strict: 'error',
  summary: 'A `!` tag asks for a kind of value that is not known',
  why: 'A word with `!` before a value tells a program what to make of it. The format needs none of them, and the same tag may mean different things to different programs.',
  repair:
    'Take the tag away: dates, numbers and texts are recognised as they stand. If the `!` is part of a text, put the text in quotes.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
window: { closes: !!timestamp 2026-09-25 }
`,
  good: `openmastery: unit/1
id: fractions
title: Fractions
skills: [compare, add]
window: { closes: 2026-09-25 }
`,
} as const satisfies Rule;
