import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evaluate, grade } from '../src/index.js';
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
