import { defineCourse, defineUnit, type Event } from '../src/index.js';

/** A unit that uses much of what an answer can tell. */
export const UNIT = defineUnit({
  id: 'u',
  title: 'U',
  order: 'any',
  window: { opens: '2026-09-07', closes: '2026-09-25' },
  late: [{ within: '7 days', cap: '90%' }],
  reassess: { form: 'new', steps: ['revision'], wait: '2 days', attempts: 4, cap: '95%' },
  rubrics: { r: { levels: ['B', 'P', 'A'], criteria: { accuracy: {}, style: {} } } },
  skills: [
    {
      id: 'points',
      mastery: '4/5',
      check: {
        points: 10,
        forms: ['A', { id: 'B', void: true }, 'C', 'D'],
        version: 3,
        history: [
          { version: 1, before: '2026-09-08', evidence: 'discard' },
          { version: 2, before: '2026-09-10', evidence: 'keep', mastery: '3/5' },
        ],
      },
    },
    { id: 'criteria', mastery: { each: 'P' }, check: { rubric: 'r', forms: ['A', 'B'] } },
    {
      id: 'practised',
      practice: {
        tasks: [
          { id: 't1', points: 4 },
          { id: 't2', points: 2 },
          { id: 't3', points: 1, optional: true },
        ],
      },
      after: ['points'],
    },
    { id: 'whole', practice: { points: 8, done: '50%' }, check: { forms: ['A', 'B', 'C', 'D', 'E'] } },
    { id: 'bare', practice: { points: 3 }, reassess: { form: 'any', steps: [], attempts: 1 } },
  ],
  summatives: [
    { id: 'test', points: 20 },
    { id: 'essay', rubric: 'r' },
    { id: 'oral', points: 5 },
  ],
});

let at = 0;

/** Events one after the other, of one learner; the moment is said as the day of September, at noon. */
export function log(
  learner: string,
  events: readonly (readonly [day: number | null, id: string, object])[],
): Event[] {
  return events.map(([day, id, event]) => {
    at += 1;
    const moment = day === null ? {} : { at: new Date(Date.UTC(2026, 8, day, 12)).toISOString() };
    return { id, learner, seq: at, ...moment, ...event } as Event;
  });
}

const attempt = (skill: string, more: object = {}) => ({ type: 'attempt', skill, ...more });

export const EVENTS: readonly Event[] = [
  ...log('ana', [
    [7, 'a1', attempt('points', { score: 9 })],
    [9, 'a2', attempt('points', { score: 6, form: 'C' })],
    [11, 'a3', attempt('points', { score: 12, form: 'B' })],
    [12, 'a4', attempt('points', { score: 3, form: 'Z' })],
    [13, 'a5', attempt('points', { score: '?' })],
    [14, 'v5', { type: 'void', of: 'a5', reason: 'fire drill' }],
    [15, 'a6', attempt('points', { score: 'abc' })],
    [16, 'a7', attempt('criteria', { score: { accuracy: 'A' } })],
    [17, 'g7', { type: 'grade', of: 'a7', score: { accuracy: 'A', style: 'B' } }],
    [28, 'a8', attempt('criteria', { score: 'A' })],
    [30, 'a9', attempt('whole', { score: '100%', form: 'A' })],
    [18, 'p1', { type: 'practice', task: 't1', score: 3 }],
    [18, 'p2', { type: 'practice', task: 't2', score: 7 }],
    [19, 'p3', { type: 'practice', skill: 'whole', score: 2 }],
    [19, 'p4', { type: 'practice', skill: 'whole', score: 'x' }],
    [20, 's1', { type: 'step', skill: 'criteria', step: 'revision' }],
    [21, 't', { type: 'summative', summative: 'test', score: 25 }],
    [22, 'e1', { type: 'summative', summative: 'essay', score: 'good' }],
    [23, 'x', { type: 'excuse', summative: 'oral', excused: true, reason: 'ill' }],
  ]),
  ...log('bo', [
    [8, 'b1', attempt('points', { score: 2 })],
    [10, 'b2', attempt('points', { score: 2 })],
    [11, 'b3', { type: 'override', skill: 'points', mastered: false, reason: 'had help' }],
    [12, 'b4', attempt('criteria', { score: 'B', form: 'A' })],
    [13, 'b5', attempt('criteria', { score: 'B', form: 'B' })],
    [20, 'b6', { type: 'practice', skill: 'bare', score: 3 }],
    [21, 'b7', attempt('bare', { score: '50%' })],
    [22, 'b8', attempt('whole', { form: 'A' })],
    [23, 'b9', { type: 'summative', summative: 'test' }],
    [24, 'b10', { type: 'grade', of: 'b9', score: 11 }],
    [null, 'b11', { type: 'practice', task: 't1' }],
  ]),
  ...log('ed', [[30, 'f1', attempt('whole', { score: '10%' })]]),
  ...log('cy', [[20, 'c1', { type: 'excuse', excused: true }]]),
  ...log('di', [[20, 'd1', { type: 'excuse', skill: 'criteria', excused: true, reason: 'moved in' }]]),
];

const one = defineUnit({
  id: 'one',
  title: 'One',
  skills: ['same', { id: 'own', practice: { tasks: [{ id: 'k', points: 1 }] } }],
});
const two = defineUnit({
  id: 'two',
  title: 'Two',
  skills: ['same'],
  summatives: [{ id: 'quiz', points: 5 }],
  after: ['one'],
});

/** A course in which what names no unit goes to where it belongs, or says why not. */
export const COURSE = defineCourse(
  { id: 'c', title: 'C', units: ['one', 'two'], summatives: [{ id: 'exam', points: 40 }] },
  [one, two],
);

export const COURSE_EVENTS: readonly Event[] = log('ana', [
  [7, 'k1', attempt('own', { score: 'pass' })],
  [7, 'k2', attempt('same', { score: 'pass' })],
  [7, 'k3', attempt('nothing')],
  [7, 'k4', { type: 'summative', summative: 'quiz', score: 4 }],
  [7, 'k5', { type: 'summative', summative: 'nothing', score: 4 }],
  [7, 'k6', { type: 'summative', summative: 'exam', score: 30 }],
  [8, 'k7', { type: 'excuse', summative: 'exam', excused: true }],
  [9, 'k8', { type: 'void', of: 'k7' }],
  [9, 'k9', { type: 'practice', task: 'k' }],
  [9, 'k10', { type: 'practice', task: 'nothing' }],
  [9, 'k11', { type: 'excuse', excused: true }],
  [9, 'k12', { type: 'adjust', extraDays: 3 }],
  [9, 'k13', attempt('same', { unit: 'two', score: 'fail' })],
  [9, 'k14', attempt('same', { unit: 'elsewhere', score: 'fail' })],
]);
