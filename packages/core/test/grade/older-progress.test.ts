import { expect, test } from 'vitest';
import { defineCourse, defineUnit, type Event, evaluate, grade } from '../../src/index.js';

const EVENTS: readonly Event[] = [
  { id: '1', learner: 'ana', at: '2026-09-10T15:00:00Z', type: 'attempt', skill: 'add', score: 'pass' },
];
const now = '2026-09-11T00:00:00Z';

const then = defineUnit({ id: 'u', title: 'U', skills: ['add'] });
const today = defineUnit({
  id: 'u',
  title: 'U',
  order: 'any',
  skills: [
    'add',
    { id: 'new', require: 1, skills: [{ id: 'subtract', practice: { points: 2 } }, 'carry'] },
    { id: 'gone', retired: true },
  ],
  summatives: [{ id: 'test', points: 4 }],
});

test('progress in a unit as it was is graded by the unit as it is: what it does not know was not tried', () => {
  const ana = grade(today, evaluate(then, EVENTS, { now })).learners.ana;
  expect(ana?.columns.map(({ id, earned, status }) => `${id} ${earned} ${status}`)).toEqual([
    'check:add 1 counted',
    'practice:subtract 0 missing',
    'check:subtract 0 missing',
    'check:carry 0 missing',
    'summative:test 0 missing',
  ]);
  expect([ana?.percent?.exact, ana?.range]).toMatchObject([
    '1/9',
    { lowest: { exact: '1/9' }, highest: { exact: '1' } },
  ]);
});

test('so is progress in a course, in units and summatives that are new', () => {
  const course = (
    units: Parameters<typeof defineCourse>[1],
    summatives: readonly { id: string; points: number }[],
  ) =>
    defineCourse({ id: 'c', title: 'C', units: units.map(({ id }) => `${id}.unit.yaml`), summatives }, units);
  const more = defineUnit({ id: 'more', title: 'More', skills: ['divide'] });
  const progress = evaluate(course([then], []), EVENTS, { now });
  const book = grade(course([then, more], [{ id: 'final', points: 3 }]), progress);
  expect(Object.keys(book.units)).toEqual(['u']);
  expect(book.learners.ana?.columns.map(({ id, status }) => `${id} ${status}`)).toEqual([
    'summative:final missing',
  ]);
  expect(book.learners.ana).toMatchObject({ percent: { exact: '1/4' }, range: { highest: { exact: '1' } } });
});

test('by weights, a unit that progress does not know has nothing to count', () => {
  const more = defineUnit({ id: 'more', title: 'More', skills: ['divide'] });
  const source = { id: 'c', title: 'C', grading: { weights: { u: 50, more: 50 } } };
  const course = (units: Parameters<typeof defineCourse>[1]) =>
    defineCourse({ ...source, units: ['u.unit.yaml', 'more.unit.yaml'] }, units);
  const progress = evaluate(course([then, more]), EVENTS, { now });
  const { more: _, ...units } = progress.units;
  const { ana } = grade(course([then, more]), { ...progress, units }).learners;
  expect(ana?.because.map(({ code }) => code)).toEqual(['scheme', 'part', 'part-left-out']);
  expect(ana).toMatchObject({
    percent: { exact: '1' },
    range: { lowest: { exact: '1' }, highest: { exact: '1' } },
  });
});

test.each([
  ['points', {}],
  ['weights', { weights: { check: 1 } }],
  ['tiers', { tiers: { must: 80 } }],
  ['bundles', { bundles: { A: { must: 'all' }, B: { must: 0 } } }],
] as const)('whoever was excused from a unit has no grade by %s in what is new either', (_by, grading) => {
  const excuse: Event = { id: '1', learner: 'ana', type: 'excuse', unit: 'u', excused: true };
  const nothing = { percent: null, letter: null, range: { lowest: null, highest: null } };
  const own = defineUnit({ id: 'u', title: 'U', grading, skills: ['add'] });
  const more = defineUnit({
    id: 'u',
    title: 'U',
    grading,
    skills: ['add', 'new'],
    summatives: [{ id: 'test', points: 4 }],
  });
  const said = grade(more, evaluate(own, [excuse], { now })).learners.ana;
  expect(said).toMatchObject(nothing);
  expect(said?.because.at(-1)?.code).toBe('nothing-counts');
  const course = (unit: typeof own | typeof more) =>
    defineCourse({ id: 'c', title: 'C', units: ['u.unit.yaml'] }, [unit]);
  expect(grade(course(more), evaluate(course(own), [excuse], { now })).learners.ana).toMatchObject(nothing);
});
