import type { Rule } from '../rule.js';

export const rule = {
  code: 'unit-id-twice',
  family: 'course',
  recommended: 'warning',
  strict: 'error',
  summary: 'Two unit files of one check have the same id',
  why: 'A log names the unit of an event by its id. Where two files have one id, attempts at one unit may be read as attempts at the other. In one course it is an error in any case; across a folder it may be meant, as with two versions of a unit.',
  repair:
    'Give one of the units another id: the one that no log names yet. Where both are meant, switch the rule off for their folder.',
  kind: 'unit',
  bad: `openmastery: unit/1
id: decimals
title: Decimals
skills: [round]
`,
  good: `openmastery: unit/1
id: decimals-2
title: More decimals
skills: [round]
`,
} as const satisfies Rule;
