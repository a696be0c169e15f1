import { expect, test } from 'vitest';
import { workExample } from '../../src/description.js';
import { defineUnit, evaluate, grade, resolveUnit, type Unit } from '../../src/index.js';
import { arbUnit } from '../arbitraries/index.js';
import { holds } from '../laws/law.js';

const FRACTIONS = defineUnit({
  id: 'fractions',
  title: 'Fractions',
  window: { opens: '2026-09-07', closes: '2026-09-25' },
  rubrics: { solve: { levels: ['Beginning', 'Developing', 'Approaching', 'Proficient', 'Advanced'] } },
  mastery: '4/5',
  reassess: { form: 'new', steps: ['revision'], wait: '1 day' },
  check: { points: 2, rubric: 'solve', forms: ['A', 'B', 'C'] },
  practice: { points: 10 },
  skills: ['equivalent', 'compare', 'add', 'unlike', 'subtract'],
  summatives: [{ id: 'test', title: 'Unit test', points: 50 }],
  grading: { scale: 'letters' },
});

test('four of five skills mastered and 41 of 50 on the test are 80.91 %, and the fifth makes 91.82 %', () => {
  const { grade: before, open, retried, retake } = workExample(FRACTIONS);
  expect([open, retried]).toEqual(['subtract', 'compare']);
  expect([before.percent, before.letter]).toEqual([{ exact: '89/110', percent: 80.91 }, 'B']);
  expect(retake?.grade).toMatchObject({ percent: { exact: '101/110' }, letter: 'A' });
});

test('where there is one attempt nothing is tried again', () => {
  const once: Unit = resolveUnit({
    openmastery: 'unit/1',
    id: 'u',
    title: 'U',
    reassess: 'none',
    skills: ['a', 'b'],
  }).unit;
  const { retried, retake } = workExample(once);
  expect([retried, retake]).toEqual([null, null]);
});

holds(
  'worked example',
  'its numbers are those of the engine on its events, and its open skill is not mastered',
  arbUnit({ maxSkills: 4 }),
  (unit) => {
    const { events, now, progress, open, grade: shown, retake } = workExample(unit);
    const all = retake === null ? [] : [...events, ...retake.events];
    const again = (log: typeof events) => grade(unit, evaluate(unit, log, { now })).learners.example;
    if (events.length > 0) expect(again(events)).toEqual(shown);
    expect(evaluate(unit, [...events, ...all], { now }).ignored).toEqual([]);
    if (open !== null) expect(progress.skills[open]?.via).toBeNull();
    if (retake !== null) expect(again(all)).toEqual(retake.grade);
  },
);
