import { expect, test } from 'vitest';
import {
  type Course,
  canAttempt,
  defineCourse,
  defineUnit,
  type Event,
  evaluate,
  evaluateEach,
  grade,
  groups,
  type Instant,
  type LearnerProgress,
  type LearnerRecord,
  type Progress,
  pace,
  progressOf,
  queue,
  record,
  type Standing,
  standingOf,
  start,
  type Unit,
} from '../src/index.js';
import { wordsOf } from '../src/sentences.js';

// What only a programmer can get wrong, and only where nothing checks types: told at once, in words.
const unit = defineUnit({ id: 'bread', title: 'Bread', skills: ['knead'] });
const other = defineUnit({ id: 'cake', title: 'Cake', skills: ['knead'] });
const event: Event = {
  id: '1',
  learner: 'ana',
  at: '2026-09-10T15:00:00Z',
  type: 'attempt',
  skill: 'knead',
  score: '4/5',
};
const now = '2026-09-11T00:00:00Z';

const NO_UNIT = 'not a unit: give what `defineUnit` returned, or the `unit` of `parseUnit`';

test.each([
  ['the text of a file', 'openmastery: unit/1'],
  ['what parseUnit answers, whole', { unit, findings: [] }],
  ['the source of a unit', { id: 'u', title: 'U', skills: ['a'] }],
  ['nothing', undefined],
])('%s is no unit', (_, given) => {
  const wrong = given as unknown as Unit;
  expect(() => evaluate(wrong, [event], { now })).toThrow(new TypeError(NO_UNIT));
  expect(() => [...evaluateEach(wrong, [event], { now })]).toThrow(new TypeError(NO_UNIT));
});

test('a course is no unit where one is asked for', () => {
  const course = { id: 'c', units: [unit] } as unknown as Course;
  expect(() => standingOf(course as unknown as Unit, start(unit, 'ana'), { now })).toThrow(NO_UNIT);
});

test('nothing is no moment', () => {
  for (const wrong of [null, undefined, Number.NaN, 'tomorrow'])
    expect(() => evaluate(unit, [event], { now: wrong as unknown as Instant })).toThrow(
      /^now is not a moment: /,
    );
  expect(() => evaluate(unit, [event], undefined as unknown as { now: Instant })).toThrow(RangeError);
  expect(() => evaluate(unit, [event], { now: '2026-09-11' })).toThrow(/such as 2026-09-11T15:00:00Z/);
});

test('progress in one unit is not asked of another', () => {
  const progress = evaluate(unit, [event], { now });
  expect(grade(unit, progress).unit).toBe('bread');
  expect(() => grade(other, progress)).toThrow(
    new RangeError('progress in bread, where that in cake is asked for'),
  );
  for (const ask of [groups, pace, queue]) {
    expect(() => ask(unit, progress)).not.toThrow();
    expect(() => ask(other, progress as Progress<'knead'>)).toThrow(/^progress in bread, where that in cake/);
  }
  const course = defineCourse({ id: 'c', title: 'C', units: ['bread'] }, [unit]);
  const ofCourse = evaluate(course, [event], { now }) as unknown as Progress;
  expect(() => grade(unit, ofCourse)).toThrow('progress in a course, where that in bread is asked for');
});

test('a figure in progress is one that `evaluate` made', () => {
  const progress = structuredClone(evaluate(unit, [event], { now }));
  const figure = progress.learners.ana?.skills.knead?.figure as { exact: string };
  figure.exact = 'four fifths';
  expect(() => grade(unit, progress)).toThrow(new TypeError('not an exact fraction: four fifths'));
});

test('a record is of one unit and of one version', () => {
  const ana = record(start(unit, 'ana'), event);
  const later = { ...ana, version: 2 } as unknown as LearnerRecord;
  expect(standingOf(unit, ana, { now }).complete).toBe(true);
  for (const [by, wrong] of [
    [other, ana],
    [unit, later],
    [unit, JSON.stringify(ana)],
    [unit, {}],
  ] as const)
    expect(() => standingOf(by, wrong as LearnerRecord, { now })).toThrow(/^not a record of (bread|cake) /);
});

test('a unit needs its skills as a list, and sentences a language that is there', () => {
  const without = { id: 'u', title: 'U' } as unknown as Parameters<typeof defineUnit>[0];
  expect(() => defineUnit(without)).toThrow(new TypeError('a unit needs `skills`, a list'));
  expect(() => wordsOf(unit, { language: 'fr' as 'es' })).toThrow(
    new RangeError('no sentences in the language fr'),
  );
});

test('only a skill that the unit has and lists for the learner can be taken', () => {
  const source = {
    id: 'u',
    title: 'U',
    skills: ['a', { id: 'old', retired: true }, { id: 's', skills: ['b'] }],
  };
  const wide: Unit = defineUnit(source);
  const { ana } = evaluate(wide, [event], { now, learners: ['ana'] }).learners;
  const taken = (skill: string, at: Instant = now) => canAttempt(wide, ana as LearnerProgress, skill, at);
  expect([taken('a').can, taken('b').can]).toEqual([true, false]);
  for (const wrong of ['s', 'u', 'nothing', 'old'])
    expect(() => taken(wrong)).toThrow(new RangeError(`the unit has no skill ${wrong} to take`));
  expect(() => taken('a', 'tomorrow')).toThrow(/^now is not a moment: tomorrow; give /);
});

test('a record is of one learner, and a district comes grouped by learner', () => {
  const ana = start(unit, 'ana');
  expect(() => record(ana, { ...event, learner: 'ben' })).toThrow(
    new RangeError('an event of ben in the record of ana'),
  );
  const mixed: Event[] = [event, { ...event, id: '2', learner: 'ben' }, { ...event, id: '3' }];
  expect(() => [...evaluateEach(unit, mixed, { now })]).toThrow(
    new RangeError('the events of ana do not stand together; group them by learner'),
  );
});

test('reasons are made of a standing that was given out, and a skill is one of the unit', () => {
  const standing = standingOf(unit, start(unit, 'ana'), { now });
  expect(() => progressOf({ ...standing, skill: standing.skill } as Standing)).not.toThrow();
  expect(() => progressOf({} as Standing)).toThrow(
    new TypeError('not a standing that evaluateEach or standingOf returned'),
  );
  for (const wrong of ['bread', 'nothing'])
    expect(() => standing.skill(wrong as 'knead')).toThrow(new RangeError(`the unit has no skill ${wrong}`));
});
