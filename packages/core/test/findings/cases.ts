import type { CourseSource, SkillSource, UnitFindingCode, UnitSource } from '../../src/index.js';

type Part = Partial<UnitSource>;

/** A unit that has a finding, where it has it, and units that nearly have it. */
export interface UnitCase {
  readonly bad: Part;
  readonly at: string;
  readonly related?: readonly string[];
  readonly near: readonly Part[];
}

/** The same of a course with its units. */
export interface CourseCase {
  readonly badCourse: Partial<CourseSource>;
  readonly badUnits?: readonly Part[];
  readonly at: string;
  readonly related?: readonly string[];
  readonly nearCourse: Partial<CourseSource>;
  readonly nearUnits?: readonly Part[];
}

const of = (...skills: (string | SkillSource)[]): Part => ({ skills });
const rubric = (...levels: string[]): Part => ({ rubrics: { r: { levels } }, check: { rubric: 'r' } });
const graded = (grading: NonNullable<UnitSource['grading']>, more: Part = {}): Part => ({ grading, ...more });
const test = { id: 'test', points: 50 };
const past = (...history: NonNullable<NonNullable<SkillSource['check']>['history']>): Part => ({
  skills: [{ id: 'a', check: { points: 10, version: 3, history } }],
});

/** Every code with what it is found in and what it is not found in. */
export const CASES: { readonly [Code in UnitFindingCode]: readonly (UnitCase | CourseCase)[] } = {
  'unreadable-threshold': [
    { bad: { mastery: '120%' }, at: 'skills.0.mastery.atLeast', near: [{ mastery: '100%' }, { mastery: 0 }] },
  ],
  'unreadable-combining': [
    {
      bad: { mastery: { by: 'best of 3' } },
      at: 'skills.0.mastery.by',
      near: [{ mastery: { by: '2 of last 3' } }],
    },
  ],
  'unreadable-proportion': [
    { bad: { late: { cap: '120%' }, timeZone: 'UTC' }, at: 'late.cap', near: [{ late: { cap: '100%' } }] },
  ],
  'unreadable-duration': [
    {
      bad: { reassess: { wait: 'a week' } },
      at: 'skills.0.reassess.wait',
      near: [{ reassess: { wait: '7 days' } }],
    },
  ],
  'unreadable-date': [
    {
      bad: of({ id: 'a', due: '2026-02-30' }),
      at: 'skills.0.due',
      near: [of({ id: 'a', due: '2028-02-29' })],
    },
    {
      bad: { window: { opens: '9/25' } },
      at: 'window.opens',
      near: [{ window: { opens: '2026-09-25T08:00' } }],
    },
    {
      badCourse: { calendar: { closed: ['2026-02-30'] } },
      at: 'calendar.closed.0.from',
      nearCourse: { calendar: { closed: ['2026-02-28'] } },
    },
  ],
  'unreadable-condition': [
    {
      bad: graded({ bundles: { A: { must: 'al' } } }),
      at: 'grading.bundles.A.must',
      near: [graded({ bundles: { A: { must: 'all' } } })],
    },
    {
      bad: graded(
        { bundles: { A: { average: { High: 2 } } } },
        { ...rubric('Low', 'High'), mastery: 'High' },
      ),
      at: 'grading.bundles.A.average',
      near: [graded({ bundles: { A: { average: 80 } } })],
    },
  ],
  'level-name-reads-as-score': [
    { bad: rubric('no', 'pass'), at: 'rubrics.r.levels.1', near: [rubric('no', 'passed')] },
  ],
  'too-many-levels': [
    {
      bad: { rubrics: { r: { levels: 1_000_000 } } },
      at: 'rubrics.r.levels',
      near: [{ rubrics: { r: { levels: 1000 } } }],
    },
  ],
  'ambiguous-number': [
    {
      bad: { check: { points: 10 }, mastery: 0.8 },
      at: 'skills.0.mastery.atLeast',
      near: [
        { check: { points: 10 }, mastery: 1 },
        { check: { points: 1 }, mastery: 0.8 },
      ],
    },
    { bad: { mastery: 80 }, at: 'skills.0.mastery.atLeast', near: [{ mastery: '80%' }] },
    {
      bad: { rubrics: { r: { levels: [0, 1, 2, 3, 4] } }, check: { rubric: 'r' }, mastery: 0.8 },
      at: 'skills.0.mastery.atLeast',
      near: [{ rubrics: { r: { levels: [0, 0.5, 1, 2] } }, check: { rubric: 'r' }, mastery: 0.8 }],
    },
  ],
  'malformed-id': [{ bad: of('-a'), at: 'skills.0.id', near: [of('a-.B_9')] }],
  'duplicate-id': [
    { bad: of('a', 'b', 'a'), at: 'skills.2.id', related: ['skills.0.id'], near: [of('a', 'A')] },
    {
      bad: { check: { checklist: { '50%': ['adds'], '100%': ['adds'] } } },
      at: 'skills.0.check.checklist',
      related: ['skills.0.check.checklist'],
      near: [{ check: { checklist: { '50%': ['adds'], '100%': ['explains'] } } }],
    },
    {
      badCourse: {},
      badUnits: [{ id: 'u' }, { id: 'u', skills: ['c'] }],
      at: 'units.1.id',
      related: ['units.0.id'],
      nearCourse: {},
      nearUnits: [{ id: 'u' }, { id: 'v', skills: ['c'] }],
    },
  ],
  'summative-like-skill': [
    {
      bad: { summatives: [{ id: 'a', points: 5 }] },
      at: 'summatives.0.id',
      related: ['skills.0.id'],
      near: [{ summatives: [test] }],
    },
  ],
  'skill-in-two-units': [
    {
      badCourse: {},
      badUnits: [{ id: 'u' }, { id: 'v', skills: ['c', { id: 's', skills: ['b'] }] }],
      at: 'units.1.skills.1.skills.0.id',
      related: ['units.0.skills.1.id'],
      nearCourse: {},
      nearUnits: [{ id: 'u' }, { id: 'v', skills: [{ id: 'a-set', skills: ['c'] }] }],
    },
  ],
  'unknown-reference': [
    {
      bad: of('a', { id: 'b', after: ['c'] }),
      at: 'skills.1.after.0',
      near: [of('c', { id: 'b', after: ['c'] })],
    },
    {
      bad: graded({ bundles: { A: { tset: 5 } } }, { summatives: [test] }),
      at: 'grading.bundles.A.tset',
      near: [graded({ bundles: { A: { test: 5 } } }, { summatives: [test] })],
    },
    {
      badCourse: {},
      badUnits: [
        { id: 'u', after: ['w'] },
        { id: 'v', skills: ['c'] },
      ],
      at: 'units.0.after.0',
      nearCourse: {},
      nearUnits: [{ id: 'u' }, { id: 'v', skills: ['c'], after: ['u'] }],
    },
  ],
  'unknown-rubric': [
    { bad: { check: { rubric: 'r' } }, at: 'skills.0.check.rubric', near: [{ check: { rubric: 'none' } }] },
  ],
  'unknown-level': [
    {
      bad: { ...rubric('Low', 'High'), mastery: 'Hihg' },
      at: 'skills.0.mastery.atLeast',
      near: [{ ...rubric('Low', 'High'), mastery: 'High' }],
    },
    {
      bad: {
        rubrics: { r: { levels: ['Low', 'High'], criteria: { c: { descriptors: { Hihg: 'all of it' } } } } },
      },
      at: 'rubrics.r.criteria.c.descriptors.Hihg',
      near: [
        {
          rubrics: {
            r: { levels: ['Low', 'High'], criteria: { c: { descriptors: { High: 'all of it' } } } },
          },
        },
      ],
    },
    {
      bad: graded({ credit: { check: { Hihg: '100%' } } }, { ...rubric('Low', 'High'), mastery: 'High' }),
      at: 'grading.credit.check.Hihg',
      near: [graded({ credit: { check: { High: '100%' } } }, { ...rubric('Low', 'High'), mastery: 'High' })],
    },
    {
      bad: graded({ bundles: { A: { must: { Hihg: 1 } } } }, { ...rubric('Low', 'High'), mastery: 'High' }),
      at: 'grading.bundles.A.must.Hihg',
      near: [
        graded({ bundles: { A: { must: { High: 1 } } } }, { ...rubric('Low', 'High'), mastery: 'High' }),
      ],
    },
    {
      bad: graded({ bundles: { A: { must: 'al' } } }, { ...rubric('Low', 'High'), mastery: 'High' }),
      at: 'grading.bundles.A.must',
      near: [graded({ bundles: { A: { must: 'High' } } }, { ...rubric('Low', 'High'), mastery: 'High' })],
    },
  ],
  'unknown-criterion': [
    {
      bad: { mastery: { criteria: { reasoning: '80%' } } },
      at: 'skills.0.mastery.criteria.reasoning',
      near: [
        {
          check: { rubric: { levels: 3, criteria: { reasoning: 'says why' } } },
          mastery: { criteria: { reasoning: 2 } },
        },
      ],
    },
  ],
  'unknown-scale': [
    { bad: graded({ scale: 'leters' }), at: 'grading.scale', near: [graded({ scale: 'letters' })] },
  ],
  'unknown-time-zone': [
    { bad: { timeZone: 'Chicago' }, at: 'timeZone', near: [{ timeZone: 'America/Chicago' }] },
    { badCourse: { timeZone: 'Chicago' }, at: 'timeZone', nearCourse: { timeZone: 'America/Chicago' } },
  ],
  'unknown-part': [
    {
      bad: graded({ weights: { tests: 100 } }),
      at: 'grading.weights.tests',
      near: [graded({ weights: { check: 100 } }), graded({ weights: { test: 100 } }, { summatives: [test] })],
    },
    {
      badCourse: { grading: { weights: { x: 100 } } },
      at: 'grading.weights.x',
      nearCourse: { grading: { weights: { u: 60, final: 40 } }, summatives: [{ id: 'final', points: 9 }] },
    },
  ],
  'unknown-standard': [
    {
      bad: of({ id: 'a', standards: ['4.NF.1', '4.NF.9'] }),
      at: 'skills.0.standards.1',
      near: [of({ id: 'a', standards: ['4.NF.1'] }), of('a')],
    },
  ],
  'self-reference': [
    {
      bad: of({ id: 'a', after: ['a'] }),
      at: 'skills.0.after.0',
      near: [of('a', { id: 'b', after: ['a'] })],
    },
    {
      badCourse: {},
      badUnits: [{ id: 'u', after: ['u'] }],
      at: 'units.0.after.0',
      nearCourse: {},
    },
  ],
  cycle: [
    {
      bad: {
        order: 'any',
        skills: [
          { id: 'a', after: ['b'] },
          { id: 'b', after: ['c'] },
          { id: 'c', after: ['a'] },
        ],
      },
      at: 'skills.0.after.0',
      related: ['skills.1.after.0', 'skills.2.after.0'],
      near: [{ order: 'any', skills: [{ id: 'a', after: ['b', 'c'] }, { id: 'b', after: ['c'] }, 'c'] }],
    },
    {
      bad: of({ id: 'a', after: ['b'] }, 'b'),
      at: 'skills.0.after.0',
      related: ['skills.1'],
      near: [{ order: 'any', skills: [{ id: 'a', after: ['b'] }, 'b'] }],
    },
    {
      badCourse: {},
      badUnits: [
        { id: 'u', after: ['v'] },
        { id: 'v', skills: ['c'], after: ['u'] },
      ],
      at: 'units.0.after.0',
      related: ['units.1.after.0'],
      nearCourse: {},
      nearUnits: [{ id: 'u' }, { id: 'v', skills: ['c'], after: ['u'] }],
    },
  ],
  // no unit that can be read has one: whatever never opens waits for something with a name
  'dead-end': [],
  'require-too-many': [
    { bad: { order: 'any', require: 3 }, at: 'require', near: [{ order: 'any', require: 2 }] },
    {
      bad: { order: 'any', require: 2, skills: ['a', { id: 'b', retired: true }] },
      at: 'require',
      near: [{ order: 'any', require: 1, skills: ['a', { id: 'b', retired: true }] }],
    },
  ],
  'require-needs-any-order': [{ bad: { require: 1 }, at: 'require', near: [{ order: 'any', require: 1 }] }],
  'set-requires-nothing': [
    {
      bad: { skills: ['a', { id: 's', skills: [{ id: 'b', retired: true }] }] },
      at: 'skills.1.skills',
      near: [{ skills: ['a', { id: 's', skills: [{ id: 'b', retired: true }, 'c'] }] }],
    },
    { bad: { order: 'any', require: 0 }, at: 'require', near: [{ order: 'any', require: 1 }] },
  ],
  'prerequisite-on-lower-tier': [
    {
      bad: of({ id: 'a', tier: 'aspire' }, { id: 'b', after: ['a'] }),
      at: 'skills.1.after.0',
      related: ['skills.0'],
      near: [of('a', { id: 'b', tier: 'aspire', after: ['a'] })],
    },
  ],
  'prerequisite-retired': [
    {
      bad: of('c', { id: 'a', retired: true }, { id: 'b', after: ['a'] }),
      at: 'skills.2.after.0',
      related: ['skills.1'],
      near: [of('c', 'a', { id: 'b', after: ['a'] }), of('c', 'a', { id: 'b', after: ['a'], retired: true })],
    },
  ],
  'redundant-prerequisite': [
    {
      bad: { order: 'any', skills: ['a', { id: 'b', after: ['a'] }, { id: 'c', after: ['a', 'b'] }] },
      at: 'skills.2.after.0',
      related: ['skills.1'],
      near: [{ order: 'any', skills: ['a', 'b', { id: 'c', after: ['a', 'b'] }] }],
    },
    {
      bad: of('a', { id: 'b', after: ['a'] }),
      at: 'skills.1.after.0',
      related: ['skills.0'],
      // nothing in order waits for what may be left out
      near: [of({ id: 'a', tier: 'should' }, { id: 'b', tier: 'should', after: ['a'] }, 'c')],
    },
    {
      bad: {
        order: 'any',
        skills: ['a', { id: 's', after: ['a'], skills: ['b', { id: 'c', after: ['a'] }] }],
      },
      at: 'skills.1.skills.1.after.0',
      related: ['skills.1'],
      near: [{ order: 'any', skills: ['a', { id: 's', skills: ['b', { id: 'c', after: ['a'] }] }] }],
    },
    {
      bad: {
        order: 'any',
        skills: [
          { id: 's', skills: ['a', 'b'] },
          { id: 'c', after: ['s', 'a'] },
        ],
      },
      at: 'skills.1.after.1',
      related: ['skills.0'],
      // one of the two will do, so it need not be this one
      near: [
        {
          order: 'any',
          skills: [
            { id: 's', require: 1, skills: ['a', 'b'] },
            { id: 'c', after: ['s', 'a'] },
          ],
        },
      ],
    },
    {
      bad: { order: 'any', skills: ['a', { id: 'b', after: ['a', 'a'] }] },
      at: 'skills.1.after.1',
      related: ['skills.0'],
      near: [{ order: 'any', skills: ['a', { id: 'b', after: ['a'] }] }],
    },
  ],
  'threshold-missing': [
    {
      bad: rubric('Low', 'High'),
      at: 'skills.0.check.rubric',
      near: [{ ...rubric('Low', 'High'), mastery: 'Low' }, { check: { points: 5 } }],
    },
  ],
  'threshold-unreachable': [
    {
      bad: { check: { points: 2.5 }, mastery: '90%' },
      at: 'skills.0.mastery.atLeast',
      near: [{ check: { points: 2.5 }, mastery: '80%' }],
    },
    {
      bad: { check: { checklist: { '50%': ['a'], '75%': ['b'] } } },
      at: 'skills.0.mastery.atLeast',
      near: [{ check: { checklist: { '50%': ['a'], '80%': ['b'] } } }],
    },
  ],
  'key-without-effect': [
    {
      bad: { practice: { points: 5, tasks: [{ id: 'cards' }] } },
      at: 'skills.0.practice.points',
      near: [{ practice: { points: 5 } }, { practice: { tasks: [{ id: 'cards', points: 5 }] } }],
    },
    {
      bad: { check: { rubric: { levels: ['A', 'B'] }, checklist: { '80%': ['a'] } }, mastery: 'B' },
      at: 'skills.0.check.checklist',
      near: [
        { check: { rubric: { levels: ['A', 'B'] } }, mastery: 'B' },
        { check: { rubric: 'none', checklist: { '80%': ['a'] } } },
      ],
    },
  ],
  'only-top-reaches': [
    {
      bad: { check: { points: 4 }, mastery: '80%' },
      at: 'skills.0.mastery.atLeast',
      near: [
        { check: { points: 5 }, mastery: '80%' },
        { check: { points: 4 }, mastery: '100%' },
        { check: { points: 1 }, mastery: '80%' },
        { check: { points: 4 }, mastery: { atLeast: '80%', by: 'average' } },
      ],
    },
    {
      bad: { ...rubric('Low', 'Middle', 'High'), mastery: '80%' },
      at: 'skills.0.mastery.atLeast',
      near: [
        { ...rubric('Low', 'Middle', 'High'), mastery: 'High' },
        { ...rubric('Low', 'Middle', 'High'), mastery: '2/3' },
        {
          check: { rubric: { levels: 3, criteria: { c: 'first', d: 'second' } } },
          mastery: '80%',
        },
      ],
    },
    {
      bad: { check: { rubric: { levels: 3, criteria: { c: 'x', d: 'y' } } }, mastery: { each: '80%' } },
      at: 'skills.0.mastery.each',
      near: [{ check: { rubric: { levels: 3, criteria: { c: 'x', d: 'y' } } }, mastery: { each: 2 } }],
    },
  ],
  'number-above-maximum': [
    {
      bad: { check: { points: 10 }, mastery: 80 },
      at: 'skills.0.mastery.atLeast',
      near: [{ check: { points: 10 }, mastery: 10 }],
    },
    {
      bad: graded({ scale: { A: 101, F: 0 } }),
      at: 'grading.scale.A',
      near: [graded({ scale: { A: 100, F: 0 } })],
    },
    {
      bad: graded({ tiers: { must: 80, should: 110 } }),
      at: 'grading.tiers.should',
      near: [graded({ tiers: { must: 80, should: 100 } })],
    },
    {
      bad: graded({ bundles: { A: { must: '120%' } } }),
      at: 'grading.bundles.A.must',
      near: [graded({ bundles: { A: { must: '100%' } } })],
    },
  ],
  'combining-impossible': [
    {
      bad: { mastery: { by: '3 of last 2' } },
      at: 'skills.0.mastery.by',
      near: [{ mastery: { by: '2 of last 2' } }],
    },
  ],
  'history-gap': [
    {
      bad: past({ version: 1 }),
      at: 'skills.0.check.version',
      near: [past({ version: 1 }, { version: 2 }), { check: { points: 10 } }],
    },
  ],
  'history-not-earlier': [
    {
      bad: past({ version: 3 }),
      at: 'skills.0.check.history.0.version',
      near: [past({ version: 2 })],
    },
  ],
  'history-twice': [
    {
      bad: past({ version: 1 }, { version: 2 }, { version: 1 }),
      at: 'skills.0.check.history.2.version',
      related: ['skills.0.check.history.0.version'],
      near: [past({ version: 2 }, { version: 1 })],
    },
  ],
  'history-out-of-order': [
    {
      bad: past({ version: 2, before: '2026-09-01' }, { version: 1, before: '2026-09-01' }),
      at: 'skills.0.check.history.0.before',
      related: ['skills.0.check.history.1.before'],
      near: [past({ version: 2, before: '2026-09-02' }, { version: 1, before: '2026-09-01' })],
    },
  ],
  'levels-not-increasing': [
    {
      bad: { rubrics: { r: { levels: [1, 3, 2] } } },
      at: 'rubrics.r.levels.2',
      near: [{ rubrics: { r: { levels: [1, 2, 3] } } }],
    },
    {
      badCourse: { rubrics: { r: { levels: [2, 2] } } },
      at: 'rubrics.r.levels.1',
      nearCourse: { rubrics: { r: { levels: [0, 2] } } },
    },
  ],
  'levels-best-first': [
    {
      bad: { rubrics: { r: { levels: ['Excellent', 'Secure', 'Emerging'] } } },
      at: 'rubrics.r.levels',
      near: [
        { rubrics: { r: { levels: ['Emerging', 'Secure', 'Excellent'] } } },
        { rubrics: { r: { levels: ['Excellent', 'Secure', 'Good'] } } },
      ],
    },
    {
      bad: { check: { rubric: { levels: ['A', 'B', 'C'] } }, mastery: 'A' },
      at: 'skills.0.check.rubric.levels',
      near: [{ check: { rubric: { levels: ['C', 'B', 'A'] } }, mastery: 'A' }],
    },
  ],
  'unused-rubric': [
    {
      bad: { rubrics: { r: { levels: 3 } } },
      at: 'rubrics.r',
      near: [
        { ...rubric('Low', 'High'), mastery: 'High' },
        { rubrics: { r: { levels: 3 } }, summatives: [{ id: 'test', rubric: 'r' }] },
        { rubrics: { r: { levels: 3 } }, ...past({ version: 1, rubric: 'r', mastery: 2 }) },
      ],
    },
    {
      badCourse: { rubrics: { r: { levels: 3 } } },
      at: 'rubrics.r',
      nearCourse: { rubrics: { r: { levels: 3 } } },
      nearUnits: [{ check: { rubric: 'r' }, mastery: 2 }],
    },
  ],
  'forms-run-out': [
    {
      bad: { reassess: { form: 'new', attempts: 3 }, check: { forms: ['A', 'B'] } },
      at: 'skills.0.check.forms',
      near: [
        { reassess: { form: 'new', attempts: 2 }, check: { forms: ['A', 'B'] } },
        { reassess: { form: 'rotate', attempts: 3 }, check: { forms: ['A', 'B'] } },
        { reassess: { form: 'new', attempts: 3 } },
      ],
    },
    {
      bad: { reassess: { form: 'new' }, check: { forms: ['A'] }, mastery: { by: '2 times' } },
      at: 'skills.0.check.forms',
      near: [{ reassess: { form: 'new' }, check: { forms: ['A', 'B'] }, mastery: { by: '2 times' } }],
    },
  ],
  'no-form-left': [
    {
      bad: { check: { forms: [{ id: 'A', retired: true }] } },
      at: 'skills.0.check.forms',
      near: [{ check: { forms: [{ id: 'A', retired: true }, 'B'] } }, { check: {} }],
    },
  ],
  'cap-below-threshold': [
    {
      bad: { reassess: { cap: '79%' } },
      at: 'skills.0.reassess.cap',
      near: [{ reassess: { cap: '80%' } }],
    },
    {
      bad: {
        check: { rubric: { levels: 4, criteria: { c: 'x' } } },
        mastery: { each: 3 },
        reassess: { cap: '70%' },
      },
      at: 'skills.0.reassess.cap',
      near: [
        {
          check: { rubric: { levels: 4, criteria: { c: 'x' } } },
          mastery: { each: 3 },
          reassess: { cap: '75%' },
        },
      ],
    },
  ],
  'attempts-too-few': [
    {
      bad: { mastery: { by: '3 times' }, reassess: { attempts: 2 } },
      at: 'skills.0.reassess.attempts',
      related: ['skills.0.mastery.by'],
      near: [
        { mastery: { by: '3 times' }, reassess: { attempts: 3 } },
        { mastery: { by: '2 of last 3' }, reassess: { attempts: 2 } },
        { mastery: { by: 'average' }, reassess: { attempts: 1 } },
      ],
    },
    {
      bad: { mastery: { by: 'power law' }, reassess: { attempts: 2 } },
      at: 'skills.0.reassess.attempts',
      related: ['skills.0.mastery.by'],
      near: [{ mastery: { by: 'power law' }, reassess: { attempts: 3 } }],
    },
  ],
  'one-attempt-blocks': [
    {
      bad: of({ id: 'a', reassess: 'none' }, 'b'),
      at: 'skills.0.reassess.attempts',
      related: ['skills.1'],
      near: [
        of('a', { id: 'b', reassess: 'none' }),
        of({ id: 'a', reassess: { attempts: 2 } }, 'b'),
        { order: 'any', ...of({ id: 'a', reassess: 'none' }, 'b') },
        of({ id: 'a', tier: 'should', reassess: 'none' }, 'b'),
      ],
    },
    {
      // the set needs it, and something waits for the set
      bad: {
        order: 'any',
        skills: [
          { id: 's', skills: [{ id: 'a', reassess: 'none' }] },
          { id: 'b', after: ['s'] },
        ],
      },
      at: 'skills.0.skills.0.reassess.attempts',
      related: ['skills.1'],
      near: [
        {
          order: 'any',
          skills: [
            { id: 's', require: 1, skills: [{ id: 'a', reassess: 'none' }, 'c'] },
            { id: 'b', after: ['s'] },
          ],
        },
      ],
    },
  ],
  'wait-exceeds-window': [
    {
      bad: { window: { opens: '2026-09-07', closes: '2026-09-11' }, reassess: { wait: '5 days' } },
      at: 'skills.0.reassess.wait',
      near: [
        { window: { opens: '2026-09-07', closes: '2026-09-11' }, reassess: { wait: '4 days' } },
        { window: { opens: '2026-09-07' }, reassess: { wait: '5 days' } },
      ],
    },
    {
      // from Monday to the Monday after there are five school days more
      bad: { window: { opens: '2026-09-07', closes: '2026-09-14' }, reassess: { wait: '6 school days' } },
      at: 'skills.0.reassess.wait',
      near: [{ window: { opens: '2026-09-07', closes: '2026-09-14' }, reassess: { wait: '5 school days' } }],
    },
  ],
  'points-missing': [
    { bad: { summatives: [{ id: 'test' }] }, at: 'summatives.0', near: [{ summatives: [test] }] },
    {
      bad: { practice: { tasks: [{ id: 't' }] } },
      at: 'skills.0.practice.tasks.0',
      near: [{ practice: { tasks: [{ id: 't', points: 1 }] } }],
    },
    {
      badCourse: { summatives: [{ id: 'final' }] },
      at: 'summatives.0',
      nearCourse: { summatives: [{ id: 'final', points: 9 }] },
    },
  ],
  'credit-not-increasing': [
    {
      bad: graded({ credit: { check: { mastered: '50%', notYet: '60%' } } }),
      at: 'grading.credit.check.notYet',
      near: [graded({ credit: { check: { mastered: '50%', notYet: '50%' } } })],
    },
    {
      bad: graded(
        { credit: { check: { Low: '60%', High: '50%' } } },
        { ...rubric('Low', 'Middle', 'High'), mastery: 'High' },
      ),
      at: 'grading.credit.check.High',
      near: [
        graded(
          { credit: { check: { High: '60%', Low: '60%' } } },
          { ...rubric('Low', 'Middle', 'High'), mastery: 'High' },
        ),
      ],
    },
  ],
  'scale-not-descending': [
    {
      bad: graded({ scale: { B: 80, A: 90, F: 0 } }),
      at: 'grading.scale.A',
      near: [graded({ scale: { A: 90, B: 80, F: 0 } })],
    },
    {
      badCourse: { scales: { s: { A: 80, B: 80, F: 0 } } },
      at: 'scales.s.B',
      nearCourse: { scales: { s: { A: 80, B: '79.9%', F: 0 } } },
    },
  ],
  'scale-without-floor': [
    {
      bad: graded({ scale: { A: 90, B: 1 } }),
      at: 'grading.scale',
      near: [graded({ scale: { A: 90, B: 0 } })],
    },
  ],
  'unreachable-grade': [
    {
      bad: graded({ tiers: { must: 80, should: 90 }, scale: { A: 91, B: 0 } }),
      at: 'grading.scale.A',
      near: [
        graded({ tiers: { must: 80, should: 90 }, scale: { A: 90, B: 0 } }),
        graded({ tiers: { must: 80, should: 90 }, scale: { A: 91, B: 0 }, roundTo: 2 }),
      ],
    },
    {
      bad: graded({ atLeast: '60%', scale: { A: 60, B: 0 } }),
      at: 'grading.scale.B',
      near: [graded({ atLeast: '59%', scale: { A: 60, B: 0 } })],
    },
    {
      bad: graded({ bundles: { A: { must: 1 }, B: { must: 'all' } } }),
      at: 'grading.bundles.B',
      related: ['grading.bundles.A'],
      near: [
        graded({ bundles: { A: { must: 'all' }, B: { must: 1 } } }),
        graded({ bundles: { A: { must: 1, average: 90 }, B: { must: 'all' } } }),
      ],
    },
    {
      bad: graded({ bundles: { A: {}, otherwise: 'F' } }),
      at: 'grading.bundles.otherwise',
      near: [graded({ bundles: { A: { must: 1 }, otherwise: 'F' } })],
    },
  ],
  'weights-not-whole': [
    {
      bad: graded({ weights: { check: 0.5, summative: 0.5 } }, { summatives: [test] }),
      at: 'grading.weights',
      near: [graded({ weights: { check: 33.3, summative: 66.7 } }, { summatives: [test] })],
    },
  ],
  'weight-of-nothing': [
    {
      bad: graded({ weights: { practice: 30, check: 70 } }),
      at: 'grading.weights.practice',
      near: [
        graded({ weights: { practice: 30, check: 70 } }, { practice: { points: 5 } }),
        graded({ weights: { practice: 0, check: 100 } }),
      ],
    },
    {
      bad: graded({ weights: { summative: 100 } }),
      at: 'grading.weights.summative',
      near: [graded({ weights: { summative: 100 } }, { summatives: [test] })],
    },
  ],
  'tiers-not-increasing': [
    {
      bad: graded({ tiers: { must: 80, aspire: 70 } }),
      at: 'grading.tiers.aspire',
      near: [graded({ tiers: { must: 80, aspire: 80 } })],
    },
  ],
  'tiers-ignore-summatives': [
    {
      bad: graded({ tiers: { must: 80 } }, { summatives: [test] }),
      at: 'grading.tiers',
      near: [graded({ tiers: { must: 80 } }), graded({ weights: { test: 100 } }, { summatives: [test] })],
    },
  ],
  'bundle-unreachable': [
    {
      bad: graded({ bundles: { A: { skills: 3 } } }),
      at: 'grading.bundles.A.skills',
      near: [graded({ bundles: { A: { skills: 2 } } })],
    },
    {
      bad: graded({ bundles: { A: { test: 51 } } }, { summatives: [test] }),
      at: 'grading.bundles.A.test',
      near: [graded({ bundles: { A: { test: 50 } } }, { summatives: [test] })],
    },
    {
      // only one of the two has such levels
      bad: graded(
        { bundles: { A: { must: 'High' } } },
        {
          ...of('a', { id: 'b', check: { rubric: { levels: ['Low', 'High'] } }, mastery: 'High' }),
        },
      ),
      at: 'grading.bundles.A.must',
      near: [
        graded(
          { bundles: { A: { must: { High: 1 } } } },
          {
            ...of('a', { id: 'b', check: { rubric: { levels: ['Low', 'High'] } }, mastery: 'High' }),
          },
        ),
      ],
    },
    {
      bad: graded({ bundles: { A: { s: 2 } } }, { skills: ['a', { id: 's', skills: ['b'] }, 'c'] }),
      at: 'grading.bundles.A.s',
      near: [graded({ bundles: { A: { s: 1 } } }, { skills: ['a', { id: 's', skills: ['b'] }, 'c'] })],
    },
  ],
  'bundles-not-monotone': [
    {
      bad: graded({ bundles: { A: { must: 1, average: 90 }, B: { must: 'all', average: 80 } } }),
      at: 'grading.bundles.B.must',
      related: ['grading.bundles.A.must'],
      near: [graded({ bundles: { A: { must: 'all', average: 90 }, B: { must: 'all', average: 80 } } })],
    },
    {
      bad: graded(
        { bundles: { A: { must: 'Middle', average: 90 }, B: { must: 'High', average: 80 } } },
        { ...rubric('Low', 'Middle', 'High'), mastery: 'High' },
      ),
      at: 'grading.bundles.B.must',
      related: ['grading.bundles.A.must'],
      near: [
        graded(
          { bundles: { A: { must: 'High', average: 90 }, B: { must: 'Middle', average: 80 } } },
          { ...rubric('Low', 'Middle', 'High'), mastery: 'High' },
        ),
      ],
    },
  ],
  'several-schemes': [
    {
      bad: graded({ weights: { check: 100 }, tiers: { must: 80 } }),
      at: 'grading.tiers',
      near: [graded({ weights: { check: 100 } })],
    },
  ],
  'no-course-grade': [
    {
      badCourse: { grading: { tiers: { must: 80 } } },
      at: 'grading.tiers',
      nearCourse: { grading: { weights: { u: 100 } } },
    },
    {
      badCourse: { grading: { weights: { check: 100 } } },
      at: 'grading.weights.check',
      nearCourse: { grading: { scale: 'letters' } },
    },
  ],
  'window-reversed': [
    {
      bad: { window: { opens: '2026-09-25', closes: '2026-09-24' } },
      at: 'window.closes',
      near: [
        { window: { opens: '2026-09-25', closes: '2026-09-25' } },
        { window: { opens: '2026-09-25T10:00', closes: '2026-09-25' } },
      ],
    },
  ],
  'closed-reversed': [
    {
      badCourse: { calendar: { closed: ['2026-11-27 .. 2026-11-23'] } },
      at: 'calendar.closed.0',
      nearCourse: { calendar: { closed: ['2026-11-23 .. 2026-11-23'] } },
    },
  ],
  'due-outside-window': [
    {
      bad: { window: { closes: '2026-09-25' }, ...of({ id: 'a', due: '2026-09-26' }) },
      at: 'skills.0.due',
      near: [{ window: { closes: '2026-09-25' }, ...of({ id: 'a', due: '2026-09-25' }) }],
    },
    {
      bad: { window: { opens: '2026-09-07' }, reassess: { until: '2026-09-06' } },
      at: 'skills.0.reassess.until',
      near: [
        {
          window: { opens: '2026-09-07', closes: '2026-09-25' },
          reassess: { until: '2026-10-01' },
        },
      ],
    },
  ],
  'due-out-of-order': [
    {
      bad: of({ id: 'a', due: '2026-09-11' }, 'b', { id: 'c', due: '2026-09-10' }),
      at: 'skills.2.due',
      related: ['skills.0.due'],
      near: [
        of({ id: 'a', due: '2026-09-11' }, 'b', { id: 'c', due: '2026-09-11' }),
        { order: 'any', ...of({ id: 'a', due: '2026-09-11' }, { id: 'c', due: '2026-09-10' }) },
        of({ id: 'a', tier: 'should', due: '2026-09-11' }, { id: 'c', due: '2026-09-10' }),
      ],
    },
    {
      bad: {
        order: 'any',
        skills: [
          { id: 's', skills: [{ id: 'a', due: '2026-09-11' }] },
          { id: 'b', after: ['s'], due: '2026-09-10' },
        ],
      },
      at: 'skills.1.due',
      related: ['skills.0.skills.0.due'],
      near: [
        {
          order: 'any',
          skills: [
            { id: 'a', due: '2026-09-11' },
            { id: 'b', after: ['a'], due: '2026-09-12' },
          ],
        },
      ],
    },
  ],
  'days-exceed-window': [
    {
      bad: { window: { opens: '2026-09-07', closes: '2026-09-11' }, days: 3 },
      at: 'window',
      near: [
        { window: { opens: '2026-09-07', closes: '2026-09-11' }, days: 2.5 },
        // one of the two is done
        { window: { opens: '2026-09-07', closes: '2026-09-11' }, days: 3, order: 'any', require: 1 },
      ],
    },
  ],
  'time-zone-missing': [
    {
      bad: { late: 'reject' },
      at: 'late',
      near: [{ late: 'reject', timeZone: 'UTC' }, { late: 'accept' }],
    },
  ],
};
