import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  defineUnit,
  type Event,
  evaluate,
  evaluateEach,
  type LearnerRecord,
  progressOf,
  record,
  type Standing,
  standingOf,
  start,
  type Unit,
} from '../../src/index.js';
import { compareEvents, type Dated, momentOf } from '../../src/log/event-order.js';
import { misshape } from '../../src/log/event-shape.js';
import { arbScenario } from '../arbitraries/index.js';
import { holds } from './law.js';
import { reorder } from './replays.js';

/** Learners with their own events, in the order in which they come up. */
function byLearner(events: readonly Event[]): Map<string, Event[]> {
  const own = new Map<string, Event[]>();
  for (const event of events) {
    if (typeof event?.learner !== 'string' || event.learner === '') continue;
    own.set(event.learner, [...(own.get(event.learner) ?? []), event]);
  }
  return own;
}

/** An event with its moment; null for what is none, which stands after all others in a record. */
function datedOf(event: Event): Dated | null {
  const ms = momentOf(event?.at);
  return ms === null || misshape(event, ms) !== null ? null : { event, ms };
}

/** A standing, and what it turns into, say what evaluating the learner's events says. */
function expectStanding(unit: Unit, standing: Standing, events: readonly Event[], now: string): void {
  const whole = evaluate(unit, events, { now, learners: [standing.learner] });
  const expected = whole.learners[standing.learner];
  expect(progressOf(standing)).toEqual({ progress: expected, ignored: whole.ignored });
  expect([standing.complete, standing.excused]).toEqual([expected?.complete, expected?.excused]);
  for (const [id, { status, figure, open, masteredAt, via }] of Object.entries(expected?.skills ?? {})) {
    expect(standing.skill(id)).toEqual({ status, figure, open, masteredAt, via });
  }
}

holds(
  'incremental',
  'recording events one by one, in any order and through JSON, is evaluating the whole log',
  fc.record({ scenario: arbScenario(), seed: fc.nat({ max: 1000 }) }),
  ({ scenario: { unit, events, now }, seed }) => {
    for (const [learner, own] of byLearner(events)) {
      const folded = reorder(own, seed).reduce(
        (state: LearnerRecord, event: Event) => JSON.parse(JSON.stringify(record(state, event))),
        start(unit, learner),
      );
      expect(evaluate(unit, folded.events, { now })).toEqual(evaluate(unit, own, { now }));
      const read = folded.events.map(datedOf);
      const dated = read.filter((each) => each !== null);
      expect(dated).toEqual(dated.toSorted(compareEvents));
      expect(read.slice(dated.length)).toEqual(read.slice(dated.length).fill(null));
      expect(own.reduce(record, folded)).toBe(folded);
    }
  },
);

holds(
  'incremental',
  'where a learner stands after each event, asked after every one or only now and then, is what the log so far says',
  fc.record({
    scenario: arbScenario(),
    seed: fc.option(fc.nat({ max: 1000 })),
    asks: fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
  }),
  ({ scenario: { unit, events, now }, seed, asks }) => {
    for (const [learner, own] of byLearner(events)) {
      let state = start(unit, learner);
      (seed === null ? own : reorder(own, seed)).forEach((event, place) => {
        const before = state;
        state = record(state, event);
        if (!asks[place % asks.length]) return;
        expectStanding(unit, standingOf(unit, state, { now }), state.events, now);
        expectStanding(unit, standingOf(unit, before, { now }), before.events, now);
      });
      expectStanding(unit, standingOf(unit, state, { now }), own, now);
    }
  },
);

holds(
  'incremental',
  'evaluating a district learner by learner is evaluating each learner',
  arbScenario(),
  ({ unit, events, now }) => {
    const groups = byLearner(events);
    const standings = [...evaluateEach(unit, [...groups.values()].flat(), { now })];
    expect(standings.map(({ learner }) => learner)).toEqual([...groups.keys()]);
    for (const standing of standings) expectStanding(unit, standing, groups.get(standing.learner) ?? [], now);
  },
);

const UNIT = defineUnit({ id: 'u', title: 'U', skills: ['add'] });
const ATTEMPT: Event = { id: '1', learner: 'ana', type: 'attempt', skill: 'add', score: '1' };
const NOW = '2026-10-01T00:00:00Z';

test('incremental: of one event with its moment written in two ways the same stands, whichever came first', () => {
  const twice = ['2026-09-10T15:00:00Z', '2026-09-10T15:00:00+00:00'].map((at) => ({ ...ATTEMPT, at }));
  for (const events of [twice, [...twice].reverse()])
    expectStanding(
      UNIT,
      standingOf(UNIT, events.reduce(record, start(UNIT, 'ana')), { now: NOW }),
      events,
      NOW,
    );
});

test('incremental: events of an empty learner are told with the learner before, wherever they stand', () => {
  const nobody = (id: string): Event => ({ ...ATTEMPT, id, learner: '' });
  const events = [nobody('a'), ATTEMPT, nobody('b'), { ...ATTEMPT, id: '2', learner: 'ben' }, nobody('c')];
  const standings = [...evaluateEach(UNIT, events, { now: NOW })];
  expect(standings.map((one) => [one.learner, progressOf(one).ignored.map(({ id }) => id)])).toEqual([
    ['ana', ['a', 'b']],
    ['ben', ['c']],
  ]);
});

test('incremental: what was said of a learner stays as it was, whatever is recorded afterwards', () => {
  const unit = defineUnit({
    id: 'u',
    title: 'U',
    mastery: { atLeast: '80%', by: '3 times' },
    practice: { points: 2, required: false },
    reassess: { steps: ['revision'] },
    order: 'any',
    skills: ['add', 'subtract'],
    summatives: [{ id: 'test', points: 10 }],
  });
  const own = { learner: 'ana' };
  const each: readonly Event[] = [
    { ...own, id: '', type: 'attempt', skill: 'add', score: '1' },
    { ...own, id: '', type: 'practice', skill: 'add', score: 1 },
    { ...own, id: '', type: 'step', skill: 'add', step: 'revision' },
    { ...own, id: '', type: 'summative', summative: 'test', score: 5 },
    { ...own, id: '', type: 'adjust', skill: 'subtract', extraDays: 1, mastery: '90%' },
    { ...own, id: '', type: 'adjust', extraAttempts: 1, mastery: '70%' },
    { ...own, id: '', type: 'override', skill: 'add', mastered: false },
    { ...own, id: '', type: 'excuse', summative: 'test', excused: true },
    { ...own, id: '', type: 'excuse', skill: 'add', excused: true },
    { ...own, id: '', type: 'excuse', excused: true },
  ];
  const events = [0, 1, 2].flatMap((round) =>
    each.map((event, place) => ({ ...event, id: `${round}${place}` })),
  );
  let state = start(unit, 'ana');
  const said = events.map((event) => {
    state = record(state, event);
    const standing = standingOf(unit, state, { now: NOW });
    return { state, standing, progress: JSON.stringify(progressOf(standing)) };
  });
  const others = ['add', 'subtract'].map(
    (skill): Event => ({ ...own, id: skill, seq: 1, type: 'attempt', skill, score: '1' }),
  );
  for (const { state: then, standing, progress } of said) {
    expect(JSON.stringify(progressOf(standing))).toBe(progress);
    expectStanding(unit, standing, then.events, NOW);
    // what could have come instead
    for (const other of others) {
      const branch = record(then, other);
      expectStanding(unit, standingOf(unit, branch, { now: NOW }), branch.events, NOW);
    }
  }
});

/** As libraries for user interfaces watch an object: whatever is read of it passes through them, `this` of getters too. */
function watched<T extends object>(value: T): T {
  return new Proxy(value, {
    get(target, key, receiver) {
      const read: unknown = Reflect.get(target, key, receiver);
      return typeof read === 'object' && read !== null && Object.isExtensible(read) ? watched(read) : read;
    },
  });
}

test.each([
  ['watched', watched],
  ['frozen', <T extends object>(value: T) => Object.freeze(value)],
  ['inherited', <T extends object>(value: T): T => Object.create(value)],
])('incremental: a record that an app keeps %s goes on like any other', (_how, kept) => {
  const events = [1, 2, 3].map((place): Event => ({ ...ATTEMPT, id: `${place}`, score: `${place}/3` }));
  let plain = start(UNIT, 'ana');
  let state = kept(plain);
  for (const event of events) {
    plain = record(plain, event);
    state = kept(record(state, event));
    expect(JSON.stringify(state.events)).toBe(JSON.stringify(plain.events));
    expectStanding(UNIT, standingOf(UNIT, state, { now: NOW }), plain.events, NOW);
  }
  const read = kept(JSON.parse(JSON.stringify(plain)) as LearnerRecord);
  expectStanding(UNIT, standingOf(UNIT, read, { now: NOW }), events, NOW);
  expect(record(read, { ...ATTEMPT, id: '4' }).events).toHaveLength(4);
});
