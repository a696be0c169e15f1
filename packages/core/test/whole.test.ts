import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  defineCourse,
  defineUnit,
  type Event,
  evaluate,
  grade,
  ownEvents,
  type Score,
} from '../src/index.js';
import { COURSE, COURSE_EVENTS, EVENTS, UNIT } from './whole-case.js';

// Everything that is told, reason by reason, and read once by eye: what the oracle and the vectors do not say.
const WHOLE = JSON.parse(readFileSync(new URL('./whole.json', import.meta.url), 'utf8'));

const closed = evaluate(UNIT, EVENTS, { now: '2026-10-01T12:00:00Z' });

test.each([
  ['closed', () => evaluate(UNIT, EVENTS, { now: '2026-10-01T12:00:00Z' })],
  ['graded', () => grade(UNIT, closed)],
  ['course', () => evaluate(COURSE, COURSE_EVENTS, { now: '2026-10-01T12:00:00Z' })],
] as const)('everything that is told: %s', (what, tell) => {
  expect(JSON.parse(JSON.stringify(tell()))).toEqual(WHOLE[what]);
});

test('what a learner does next goes with the day: first a step and a wait, and in the end only the teacher can help', () => {
  const nextAt = (now: string) => evaluate(UNIT, EVENTS, { now }).learners.ed?.skills.whole.next;
  const skill = 'whole';
  expect(nextAt('2026-10-01T12:00:00Z')).toEqual([
    { code: 'practise', skill, tasks: [] },
    { code: 'do-step', skill, step: 'revision' },
    { code: 'wait-until', skill, date: '2026-10-02' },
    { code: 'take-form', skill, form: 'B', again: true },
  ]);
  expect(nextAt('2026-10-03T12:00:00Z')).toEqual([{ code: 'ask-teacher', skill, because: ['too-late'] }]);
});

const at = '2026-09-10T12:00:00Z';
const now = '2026-10-05T12:00:00Z';

test.each<[Score | undefined, string | null]>([
  [undefined, '1'],
  [7, '1'],
  ['7', '1'],
  [1, '1'],
  [0.5, '1/2'],
  ['60%', '3/5'],
  ['some', null],
  [['a'], null],
])('practice without points that is logged with %s is full, a part, or cannot be read', (score, best) => {
  const unit = defineUnit({ id: 'u', title: 'U', skills: [{ id: 'a', practice: {} }] });
  const said = score === undefined ? {} : { score };
  const log: Event[] = [{ id: '1', learner: 'ana', at, type: 'practice', skill: 'a', ...said }];
  const { learners, ignored } = evaluate(unit, log, { now });
  expect(learners.ana?.skills.a.practice).toEqual([
    {
      task: null,
      logged: best !== null,
      best: best === null ? null : expect.objectContaining({ exact: best }),
    },
  ]);
  expect(ignored.map(({ code }) => code)).toEqual(best === null ? ['score-unreadable'] : []);
});

test('what lacks a criterion waits, of a check and of a summative, and what came too late says by how many days', () => {
  const log: Event[] = [
    { id: '1', learner: 'ana', at, type: 'attempt', skill: 'criteria', score: { accuracy: 'A' } },
    { id: '2', learner: 'ana', at, type: 'summative', summative: 'essay', score: { accuracy: 'A' } },
    { id: '3', learner: 'ana', at, type: 'summative', summative: 'oral' },
    { id: '4', learner: 'ana', at: '2026-10-04T12:00:00Z', type: 'attempt', skill: 'whole', score: '100%' },
  ];
  const { skills, summatives } = must(evaluate(UNIT, log, { now }).learners.ana);
  expect(skills.criteria.attempts[0]?.why).toEqual([
    { code: 'criterion-missing', data: { criteria: ['style'] } },
  ]);
  for (const id of ['essay', 'oral'])
    expect(summatives[id]?.because.map(({ code }) => code)).toEqual(['waits-for-grade']);
  expect(skills.whole.attempts[0]?.why.slice(0, 1)).toEqual([
    { code: 'late-rejected', data: { days: 9, rule: ['late'] } },
  ]);
});

test('a course reads what is of its units, of itself, or of no event, and one unit takes what names none', () => {
  const quiz = { id: 'quiz', points: 5 };
  const unit = defineUnit({ id: 'one', title: 'One', skills: ['a'], summatives: [quiz] });
  const course = defineCourse(
    { id: 'c', title: 'C', units: ['one'], summatives: [{ id: 'exam', points: 40 }] },
    [unit],
  );
  const log = [
    { id: '1', learner: 'ana', at, type: 'excuse', summative: 'exam', excused: true },
    { id: '2', learner: 'ana', at, type: 'summative', summative: 'quiz' },
    { id: '3', learner: 'ana', at, type: 'grade', of: '2', score: 4 },
    { id: '4', learner: 'ben', at, type: 'excuse', excused: true },
    { id: '5', learner: 'ana', at: 'yesterday', type: 'attempt', skill: 'a' },
  ] as Event[];
  const { units, summatives, ignored } = evaluate(course, log, { now });
  expect(summatives.ana?.exam).toMatchObject({ excused: true, taken: false });
  expect(units.one?.learners.ana?.summatives.quiz?.proportion?.exact).toBe('4/5');
  expect(units.one?.learners.ben?.excused).toBe(true);
  expect(ignored.map(({ id, code }) => [id, code])).toEqual([['5', 'malformed']]);
});

test('a unit waits for another one wherever the two stand in the course', () => {
  const first = defineUnit({ id: 'first', title: 'First', skills: ['a'] });
  const second = defineUnit({ id: 'second', title: 'Second', after: ['first'], skills: ['b'] });
  const course = defineCourse({ id: 'c', title: 'C', units: ['second', 'first'] }, [second, first]);
  const log: Event[] = [{ id: '1', learner: 'ana', at, type: 'attempt', skill: 'a', score: 'pass' }];
  const { units } = evaluate(course, log, { now, learners: ['ben'] });
  expect(['ana', 'ben'].map((each) => units.second?.learners[each]?.skills.b?.status)).toEqual([
    'ready',
    'locked',
  ]);
});

test('of some learners the events are read as the whole log has them', () => {
  const own: Event = { id: '1', learner: 'ana', at, type: 'step', skill: 'a', step: 'revision' };
  const nothing = null as unknown as Event;
  expect(ownEvents([own, { ...own, id: '2', learner: 'ben' }, nothing], ['ana'])).toEqual([own]);
  expect(ownEvents([own, { ...own, learner: 'ben' }], ['ana'])).toEqual([]);
});

function must<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('it is there');
  return value;
}
