import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defineUnit, type Event, evaluate, grade, type Unit } from '../../src/index.js';
import { arbScenario } from '../arbitraries/index.js';
import { holds } from './law.js';

function answer(unit: Unit, events: readonly unknown[], now: string): void {
  const progress = evaluate(unit, events as readonly Event[], { now });
  const gradebook = grade(unit, progress);
  for (const plain of [progress, gradebook]) expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
}

const TYPES = ['practice', 'attempt', 'summative', 'grade', 'void', 'step', 'override', 'excuse', 'adjust'];
const FIELDS = [
  'id',
  'learner',
  'at',
  'skill',
  'task',
  'score',
  'form',
  'version',
  'summative',
  'of',
  'step',
];
const MORE_FIELDS = [
  'mastered',
  'excused',
  'extraDays',
  'extraAttempts',
  'mastery',
  'reason',
  'unit',
  'note',
  'seq',
];
const KEYS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', ''];

const arbAwkward = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    ...KEYS,
    'a',
    'b',
    'e1',
    'e2',
    '1e400',
    '1/0',
    '9'.repeat(60),
    '1e-300',
    'NaN',
    '%',
    '/',
    ' ',
  ),
  fc.constantFrom<unknown>(Number.MAX_VALUE, 5e-324, 2 ** 53, -0, -1, 1e21, 0.1, null, true, [], {}),
);

/** An event in which each field may be anything. */
const arbEvent = fc.record(
  {
    type: fc.oneof(fc.constantFrom(...TYPES), arbAwkward),
    ...Object.fromEntries([...FIELDS, ...MORE_FIELDS].map((field) => [field, arbAwkward])),
  },
  { requiredKeys: [] },
);

holds(
  'total',
  'a log of anything at all is answered',
  fc.record({ scenario: arbScenario(), lines: fc.array(fc.oneof(arbEvent, fc.jsonValue({ maxDepth: 3 }))) }),
  ({ scenario, lines }) => answer(scenario.unit, lines, scenario.now),
);

holds(
  'total',
  'a log in which any fields are anything is answered',
  fc.record({
    scenario: arbScenario(),
    spoilt: fc.array(
      fc.tuple(fc.nat({ max: 40 }), fc.constantFrom('type', ...FIELDS, ...MORE_FIELDS), arbAwkward),
    ),
  }),
  ({ scenario, spoilt }) => {
    const lines: unknown[] = [...scenario.events];
    for (const [index, field, value] of spoilt) {
      const place = index % Math.max(1, lines.length);
      const line = lines[place];
      if (typeof line === 'object' && line !== null) lines[place] = { ...line, [field]: value };
    }
    answer(scenario.unit, lines, scenario.now);
  },
);

test.for(['highest', 'average', 'decaying average 65%', 'most frequent', '2 of last 3'])(
  'total: thousands of attempts on one skill, with steps and distinct scores, are answered by `%s`',
  (by) => {
    const unit = defineUnit({
      id: 'u',
      title: 'U',
      mastery: { atLeast: '80%', by },
      reassess: { form: 'new', steps: ['revision'], attempts: 3, wait: '1 day' },
      check: { forms: ['A', 'B'] },
      skills: ['a'],
    });
    const moment = (place: number) => isoOf(Date.UTC(2026, 0, 1) + place * 60_000);
    const log = Array.from({ length: 3000 }, (_, place): Event[] => [
      {
        id: `a${place}`,
        learner: 'x',
        at: moment(place),
        type: 'attempt',
        skill: 'a',
        score: `${place % 89}/${101 + place}`,
      },
      { id: `s${place}`, learner: 'x', at: moment(place), type: 'step', skill: 'a', step: 'revision' },
    ]).flat();
    const { a } = evaluate(unit, log, { now: '2027-01-01T00:00:00Z' }).learners.x?.skills ?? {};
    expect(a?.attempts).toHaveLength(3000);
    expect(a?.attempts.at(-1)?.why.map(({ code }) => code)).toContain('against-policy');
  },
);

function isoOf(ms: number): string {
  return new Date(ms).toISOString();
}

test('total: a score as deep as a file may make it is told, and the same one twice is one event', () => {
  let deep: unknown = 1;
  for (let level = 0; level < 20_000; level += 1) deep = [deep];
  const unit = defineUnit({ id: 'u', title: 'U', skills: ['a'] });
  const event = { id: '1', learner: 'x', type: 'attempt', skill: 'a', score: deep } as unknown as Event;
  const { learners, ignored } = evaluate(unit, [event, { ...event }], { now: '2027-01-01T00:00:00Z' });
  expect(learners.x?.skills.a?.attempts).toHaveLength(1);
  expect(learners.x?.skills.a?.status).toBe('submitted');
  expect(ignored).toEqual([]);
});

const ATTEMPT: Event = { id: '1', learner: 'x', at: '2026-09-10T15:00:00Z', type: 'attempt', skill: 'a' };
const NOW = '2027-01-01T00:00:00Z';

test.for([{}, { score: null }])(
  'total: a grade without a score, %o, is told and leaves its attempt',
  (said) => {
    const rubric = { levels: ['One', 'Two'] };
    const unit = defineUnit({ id: 'u', title: 'U', mastery: 'Two', check: { rubric }, skills: ['a'] });
    const grades = { id: '2', learner: 'x', at: '2026-09-11T15:00:00Z', type: 'grade', of: '1', ...said };
    const { learners, ignored } = evaluate(unit, [ATTEMPT, grades as Event], { now: NOW });
    expect(learners.x?.skills.a?.status).toBe('submitted');
    expect(ignored).toEqual([{ id: '2', code: 'malformed', data: { field: 'score' } }]);
  },
);

test.for([40, 8000])('total: fractions of %i digits are no scores, whatever they come to', (length) => {
  const digits = (start: number) => Array.from({ length }, (_, place) => (place * start) % 10).join('');
  const unit = defineUnit({ id: 'u', title: 'U', skills: ['a'] });
  const score = `1${digits(7)}/2${digits(3)}`;
  const { learners } = evaluate(unit, [{ ...ATTEMPT, score }], { now: NOW });
  expect(learners.x?.skills.a?.attempts[0]?.proportion).toBeNull();
});

test('total: voids of voids, as many as a log may have, and in a circle, are answered', () => {
  const unit = defineUnit({ id: 'u', title: 'U', skills: ['a'] });
  const voids = (of: (place: number) => number) =>
    Array.from({ length: 30_001 }, (_, place): Event => {
      if (place === 0) return { ...ATTEMPT, id: '0', unit: 'another' };
      return { id: `${place}`, learner: 'x', type: 'void', of: `${of(place)}`, seq: place };
    });
  expect(
    evaluate(
      unit,
      voids((place) => place - 1),
      { now: NOW },
    ),
  ).toMatchObject({ learners: {}, ignored: [] });
  const circle = voids((place) => (place % 30_000) + 1);
  const { ignored } = evaluate(unit, circle, { now: NOW });
  expect(ignored.map(({ code }) => code)).toEqual(Array(29_999).fill('of-later'));
});

test('total: a figure of thousands of digits, as long averages have, can be graded', () => {
  const unit = defineUnit({ id: 'u', title: 'U', mastery: { by: 'average' }, skills: ['a'] });
  const log = Array.from({ length: 600 }, (_, place): Event => {
    return { ...ATTEMPT, id: `${place}`, score: `${1 + (place % 89)}/${1001 + 2 * place}` };
  });
  const { percent } = grade(unit, evaluate(unit, log, { now: NOW })).learners.x ?? {};
  expect(percent?.percent).toBe(0);
  const { a } = evaluate(unit, log, { now: NOW }).learners.x?.skills ?? {};
  expect(a?.figure?.exact.length).toBeGreaterThan(400);
});

test.for(['1 of last 0', '0 of last 1', '0 in a row', '0 times'])(
  'total: `%s` asks for nothing and cannot be read',
  (by) => {
    const unit = defineUnit({ id: 'u', title: 'U', skills: ['a'] });
    const adjust: Event = { id: '2', learner: 'x', type: 'adjust', skill: 'a', mastery: { by } };
    const { ignored } = evaluate(unit, [{ ...ATTEMPT, score: '1' }, adjust], { now: NOW });
    expect(ignored.map(({ code }) => code)).toEqual(['mastery-unreadable']);
  },
);

test('total: as many unreadable grades as a log may have are told one by one', () => {
  const unit = defineUnit({ id: 'u', title: 'U', skills: ['a'] });
  const grades = Array.from(
    { length: 130_000 },
    (_, place): Event => ({ id: `g${place}`, learner: 'x', type: 'grade', of: '1', score: 'luck' }),
  );
  expect(evaluate(unit, [ATTEMPT, ...grades], { now: NOW }).ignored).toHaveLength(130_000);
});
