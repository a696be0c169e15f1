import { expect, test } from 'vitest';
import { defineUnit, type Event, evaluate } from '../../src/index.js';

const UNIT = defineUnit({ id: 'u', title: 'U', skills: ['add'] });
const NOW = '2026-10-01T00:00:00Z';
const attempt = (id: string, more: object = {}): Event => ({
  id,
  learner: 'ana',
  at: '2026-09-01T15:00:00Z',
  type: 'attempt',
  skill: 'add',
  score: 'pass',
  ...more,
});
const read = (events: readonly unknown[]) => evaluate(UNIT, events as readonly Event[], { now: NOW });

test('what is ignored stands by id, code and data, whatever the order of the log, and each of it once', () => {
  const lines = [
    attempt('b', { skill: 'mul' }),
    { learner: 'ana', type: 'quiz' },
    attempt('a', { seq: -1 }),
    attempt('0', { seq: -1 }),
    undefined,
    attempt('a', { note: 1 }),
    attempt('a', { skill: 'mul' }),
    { learner: 'ana', type: 'exam' },
    { learner: 'ana', type: 'exam' },
    7,
  ];
  const expected = [
    ['malformed', null, { field: 'event', event: '7' }],
    ['malformed', null, { field: 'event', event: 'undefined' }],
    ['malformed', null, { field: 'id', event: '{"learner":"ana","type":"exam"}' }],
    ['malformed', null, { field: 'id', event: '{"learner":"ana","type":"quiz"}' }],
    ['malformed', '0', { field: 'seq' }],
    ['malformed', 'a', { field: 'note' }],
    ['malformed', 'a', { field: 'seq' }],
    ['unknown-skill', 'a', { skill: 'mul' }],
    ['unknown-skill', 'b', { skill: 'mul' }],
  ];
  for (const log of [lines, [...lines].reverse()])
    expect(read(log).ignored.map(({ code, id, data }) => [code, id, data])).toEqual(expected);
});

test('learners stand by code point, and those that are asked for stand there without an event', () => {
  const events = ['ben', 'Zoe', '\uf900', '😀', 'ana'].map((learner, at) => attempt(`${at}`, { learner }));
  expect(Object.keys(read(events).learners)).toEqual(['Zoe', 'ana', 'ben', '\uf900', '😀']);
  const asked = evaluate(UNIT, events, { now: NOW, learners: ['cem', 'ana'] });
  expect(Object.keys(asked.learners)).toEqual(['Zoe', 'ana', 'ben', 'cem', '\uf900', '😀']);
  const elsewhere = [attempt('1', { unit: 'v' }), attempt('2', { learner: 'ben' })];
  expect(Object.keys(read(elsewhere).learners)).toEqual(['ben']);
});

test('of several voids of one event the oldest that stands is named', () => {
  const voids = (id: string, day: string, of = '1'): Event => ({
    id,
    learner: 'ana',
    at: `2026-09-${day}T15:00:00Z`,
    type: 'void',
    of,
    reason: id,
  });
  const named = (...events: Event[]) =>
    read([attempt('1'), ...events]).learners.ana?.skills.add.attempts[0]?.why;
  const first = { code: 'voided', data: { event: 'v1', reason: 'v1' } };
  expect(named(voids('v1', '02'), voids('v2', '03'))).toEqual([first]);
  expect(named(voids('v2', '03'), voids('v1', '02'))).toEqual([first]);
  const second = { code: 'voided', data: { event: 'v2', reason: 'v2' } };
  expect(named(voids('v1', '02'), voids('v2', '03'), voids('v3', '04', 'v1'))).toEqual([second]);
  expect(named(voids('v1', '02'), voids('v3', '04', 'v1'), voids('v4', '05', 'v3'))).toEqual([first]);
});

test('what names no unit goes with what it is of, along any number of grades and voids, and circles end', () => {
  const of = (id: string, target: string, type: 'void' | 'grade', more: object = {}) =>
    attempt(id, { at: '2026-09-02T15:00:00Z', type, of: target, ...more });
  const other = attempt('x', { unit: 'v' });
  const chain = [
    of('g', 'x', 'grade'),
    of('v1', 'g', 'void'),
    of('v2', 'v1', 'void'),
    of('v3', 'v2', 'void'),
  ];
  for (const log of [[other, ...chain], [...chain].reverse().concat(other)]) {
    const { learners, ignored } = read([attempt('1'), ...log]);
    expect(ignored).toEqual([]);
    expect(learners.ana?.skills.add.attempts.map(({ id }) => id)).toEqual(['1']);
  }
  expect(read([other, of('c1', 'c2', 'void'), of('c2', 'c1', 'void')]).ignored).toEqual([
    { id: 'c1', code: 'of-later', data: { of: 'c2' } },
  ]);
  // one that names this unit is read here
  expect(read([other, of('g', 'x', 'grade', { unit: 'u' })]).ignored.map(({ id }) => id)).toEqual(['g']);
});

test('an event that was found again at a lower place moves there', () => {
  const events = [
    attempt('w', { seq: 3 }),
    attempt('e', { seq: 4, score: 'fail' }),
    attempt('e', { seq: 1, score: 'fail' }),
  ];
  expect(read(events).learners.ana?.skills.add.attempts.map(({ id }) => id)).toEqual(['e', 'w']);
});
