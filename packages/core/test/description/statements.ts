import type { Statement, StatementCode, StatementData } from '../../src/description.js';

const half = { exact: '1/2', percent: 50 };
const eighty = { exact: '4/5', percent: 80 };

/** The data of some statements for every code: the usual ones, and those that are said in other words. */
export const STATEMENTS: { readonly [Code in StatementCode]: readonly StatementData<Code>[] } = {
  window: [
    { opens: '2026-09-07', closes: '2026-09-25', timeZone: 'America/Chicago' },
    { opens: '2026-09-07', closes: '2026-09-25T15:00', timeZone: 'America/Chicago' },
    { opens: null, closes: '2026-09-25', timeZone: 'UTC' },
    { opens: '2026-09-07T08:00', closes: null, timeZone: 'America/Chicago' },
  ],
  'no-window': [{}],
  plan: [
    { skills: 5, days: 14, last: '2026-09-24' },
    { skills: 1, days: 1, last: '2026-09-24' },
    { skills: 2, days: null, last: '2026-09-24' },
  ],
  'school-days': [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], closed: [] },
    {
      days: ['tue', 'thu'],
      closed: [
        { from: '2026-11-11', to: '2026-11-11' },
        { from: '2026-11-23', to: '2026-11-27' },
      ],
    },
  ],
  planned: [
    { due: '2026-09-09', days: 3 },
    { due: '2026-09-09', days: 1 },
    { due: '2026-09-09', days: null },
  ],
  'unit-after': [{ units: ['fractions'] }, { units: ['fractions', 'more'] }],
  'in-order': [{ set: null }, { set: 'more' }],
  'any-order': [
    { set: null, builds: false },
    { set: null, builds: true },
    { set: 'more', builds: true },
  ],
  'needs-all': [{ set: null }, { set: 'more' }],
  'needs-some': [
    { set: 'more', n: 1, of: 3 },
    { set: null, n: 2, of: 4 },
  ],
  'needs-these': [
    { set: null, entries: ['compare'] },
    { set: 'more', entries: ['compare', 'add'] },
    { set: null, entries: ['compare', 'add', 'more', 'subtract', 'test'] },
  ],
  'opens-first': [{}],
  'opens-after': [{ entries: ['compare'] }, { entries: ['compare', 'more'] }],
  'practice-first': [{ tasks: [] }, { tasks: ['cards', 'sheet'] }],
  'practice-share': [
    { figure: eighty, tasks: [] },
    { figure: eighty, tasks: ['cards'] },
  ],
  'practice-sign-off': [{ tasks: [] }, { tasks: ['cards'] }],
  'practice-offered': [{ tasks: [] }, { tasks: ['cards', 'sheet'] }],
  'practice-extra': [{ tasks: ['sheet'] }],
  'no-practice': [{}],
  'mastered-when': [
    ...(
      [
        { type: 'highest' },
        { type: 'latest' },
        { type: 'times', n: 1 },
        { type: 'times', n: 2 },
        { type: 'inARow', n: 1 },
        { type: 'inARow', n: 3 },
        { type: 'ofLast', n: 1, of: 1 },
        { type: 'ofLast', n: 2, of: 3 },
        { type: 'average' },
        { type: 'meanOfBest', n: 1 },
        { type: 'meanOfBest', n: 2 },
        { type: 'medianOfLast', n: 1 },
        { type: 'medianOfLast', n: 3 },
        { type: 'mostFrequent' },
        { type: 'weightedAverage', share: '2/3' },
        { type: 'decayingAverage', share: '13/20' },
        { type: 'powerLaw' },
      ] as const
    ).map((by) => ({
      by,
      whole: { type: 'points', points: '4', of: '5', figure: eighty } as const,
      criteria: [],
      together: true,
    })),
    ...(
      [
        { type: 'points', points: '1', of: '1', figure: { exact: '1', percent: 100 } },
        { type: 'share', figure: eighty },
        { type: 'mean', figure: eighty },
        { type: 'level', level: 'Proficient', top: false },
        { type: 'level', level: 'Advanced', top: true },
        { type: 'items', items: ['adds', 'simplifies'], all: false },
        { type: 'items', items: ['adds', 'simplifies'], all: true },
        { type: 'pass' },
        { type: 'unreachable' },
      ] as const
    ).flatMap((whole) => [
      { by: { type: 'highest' } as const, whole, criteria: [], together: true },
      { by: { type: 'average' } as const, whole, criteria: [], together: true },
    ]),
    ...[true, false].flatMap((together) =>
      (['highest', 'average'] as const).map((type) => ({
        by: { type },
        whole: { type: 'level', level: 'Proficient', top: false } as const,
        criteria: [
          { criterion: null, bar: { type: 'level', level: 'Developing', top: false } as const },
          { criterion: 'accuracy', bar: { type: 'level', level: 'Advanced', top: true } as const },
        ],
        together,
      })),
    ),
    {
      by: { type: 'ofLast', n: 2, of: 3 },
      whole: null,
      criteria: [{ criterion: null, bar: { type: 'share', figure: eighty } }],
      together: false,
    },
  ],
  'teacher-decides': [{}],
  levels: [{ levels: ['Beginning', 'Developing', 'Proficient'] }],
  combines: [
    { by: { type: 'highest' } },
    { by: { type: 'latest' } },
    { by: { type: 'times', n: 1 } },
    { by: { type: 'times', n: 2 } },
    { by: { type: 'inARow', n: 1 } },
    { by: { type: 'inARow', n: 2 } },
    { by: { type: 'ofLast', n: 1, of: 1 } },
    { by: { type: 'ofLast', n: 2, of: 3 } },
    { by: { type: 'average' } },
    { by: { type: 'meanOfBest', n: 1 } },
    { by: { type: 'meanOfBest', n: 2 } },
    { by: { type: 'medianOfLast', n: 1 } },
    { by: { type: 'medianOfLast', n: 3 } },
    { by: { type: 'mostFrequent' } },
    { by: { type: 'weightedAverage', share: '2/3' } },
    { by: { type: 'decayingAverage', share: '13/20' } },
    { by: { type: 'powerLaw' } },
  ],
  'stays-mastered': [{}],
  'can-be-lost': [{}],
  'whole-is-mean': [{ weights: [] }, { weights: [{ criterion: 'accuracy', weight: 2 }] }],
  'whole-is-lowest': [{}],
  'items-beyond': [{ items: ['explains'] }],
  'earlier-version': [
    { version: 1, before: null, evidence: 'count' },
    { version: 1, before: '2026-10-01', evidence: 'keep' },
    { version: 1, before: null, evidence: 'discard' },
  ],
  'attempts-unlimited': [{}],
  attempts: [{ attempts: 1 }, { attempts: 3 }],
  wait: [
    { count: 1, of: 'days' },
    { count: 1, of: 'schoolDays' },
    { count: 2, of: 'days' },
    { count: 3, of: 'schoolDays' },
  ],
  steps: [{ steps: ['revision'] }, { steps: ['revision', 'conference'] }],
  form: (['new', 'rotate', 'same', 'any'] as const).flatMap((form) => [
    { form, forms: ['A'] },
    { form, forms: ['A', 'B'] },
  ]),
  until: [{ date: '2026-09-20' }],
  cap: [{ cap: { exact: '9/10', percent: 90 } }],
  'again-when-mastered': [{}],
  'not-again-when-mastered': [{}],
  'late-taken': [{}],
  'late-refused': [{}],
  'late-capped': [
    { within: null, cap: eighty },
    { within: 1, cap: null },
    { within: 7, cap: half },
  ],
  'late-then-refused': [{ within: 1 }, { within: 14 }],
  credit: (['practice', 'check', 'summative'] as const).flatMap((kind) =>
    (
      [
        { type: 'mastery' },
        { type: 'score' },
        { type: 'scoreIfMastered' },
        { type: 'completion' },
        { type: 'table', mastered: '1', notYet: '1/2' },
        {
          type: 'levels',
          levels: [
            { level: 'Proficient', credit: '9/10' },
            { level: 'Developing', credit: '3/5' },
          ],
        },
      ] as const
    ).map((credit) => ({
      kind,
      credit,
      sum: { columns: 5, points: credit.type === 'mastery' ? '1' : '12.5' },
    })),
  ),
  'scheme-points': [{ points: '110' }, { points: '1' }, { points: null }],
  weights: [
    {
      parts: [
        { part: 'practice', weight: 20 },
        { part: 'test', weight: 80 },
      ],
    },
    {
      parts: [
        { part: 'check', weight: 2 },
        { part: 'more', weight: 1.5 },
      ],
    },
  ],
  tiers: [
    {
      tiers: [
        { tier: 'must', figure: eighty },
        { tier: 'should', figure: { exact: '9/10', percent: 90 } },
      ],
      partial: 'proportional',
    },
    { tiers: [{ tier: 'must', figure: eighty }], partial: 'none' },
  ],
  'summatives-apart': [{}],
  bundle: [
    {
      letter: 'A',
      conditions: [
        { subject: { type: 'tier', tier: 'must' }, needs: [{ amount: { type: 'all' }, level: null }] },
        { subject: { type: 'set', id: 'more' }, needs: [{ amount: { type: 'count', n: 1 }, level: null }] },
        {
          subject: { type: 'summative', id: 'test' },
          needs: [{ amount: { type: 'share', figure: eighty }, level: null }],
        },
      ],
    },
    {
      letter: 'B',
      conditions: [
        { subject: { type: 'skills' }, needs: [{ amount: { type: 'share', figure: half }, level: null }] },
        { subject: { type: 'average' }, needs: [{ amount: { type: 'share', figure: eighty }, level: null }] },
        { subject: { type: 'lowest' }, needs: [{ amount: { type: 'share', figure: half }, level: null }] },
        { subject: { type: 'points' }, needs: [{ amount: { type: 'share', figure: eighty }, level: null }] },
        { subject: { type: 'skill', id: 'add' }, needs: [{ amount: { type: 'all' }, level: null }] },
        {
          subject: { type: 'skill', id: 'add' },
          needs: [{ amount: { type: 'share', figure: half }, level: null }],
        },
        { subject: { type: 'skill', id: 'add' }, needs: [{ amount: { type: 'all' }, level: 'Proficient' }] },
        { subject: { type: 'summative', id: 'test' }, needs: [{ amount: { type: 'all' }, level: null }] },
        {
          subject: { type: 'summative', id: 'test' },
          needs: [{ amount: { type: 'count', n: 1 }, level: null }],
        },
        {
          subject: { type: 'tier', tier: 'should' },
          needs: [
            { amount: { type: 'count', n: 2 }, level: 'Proficient' },
            { amount: { type: 'all' }, level: 'Developing' },
          ],
        },
      ],
    },
  ],
  'bundle-otherwise': [{ letter: 'F' }],
  floor: [{ share: half }],
  'at-least': [{ share: half }],
  'pending-counts': [{ missing: { exact: '0', percent: 0 } }, { missing: half }],
  'pending-left-out': [{}],
  'pending-until': [
    { closes: '2026-09-25', missing: { exact: '0', percent: 0 } },
    { closes: '2026-09-25T15:00', missing: half },
  ],
  'aspire-raises': [{}],
  'optional-raises': [{}],
  'choice-counts': [
    { set: 'more', n: 1 },
    { set: null, n: 2 },
  ],
  scale: [
    {
      steps: [
        { letter: 'A', from: eighty },
        { letter: 'B', from: { exact: '0', percent: 0 } },
      ],
    },
    { steps: [{ letter: 'A', from: eighty }] },
  ],
  rounded: [{ step: { exact: '1/100', percent: 1 } }],
  'no-letter': [{}],
  'nothing-graded': [{}],
};

/** The samples as statements, one after the other. */
export const ALL_STATEMENTS: readonly Statement[] = Object.entries(STATEMENTS).flatMap(([code, samples]) =>
  samples.map((data) => ({ code, path: [], data }) as unknown as Statement),
);
