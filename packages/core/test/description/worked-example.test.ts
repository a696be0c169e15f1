import fc from 'fast-check';
import { expect, test } from 'vitest';
import { workExample } from '../../src/description.js';
import { defineUnit, evaluate, grade, resolveUnit, type Unit } from '../../src/index.js';
import { arbUnit } from '../arbitraries/index.js';
import { RUNS, SEED } from '../laws/law.js';

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

// Each unit is looked ahead in, skill by skill, which takes a while.
const FEW = Math.ceil(RUNS / 4);

test('its numbers are those of the engine on its events, and its open skill is not mastered', () => {
  const law = fc.property(arbUnit({ maxSkills: 3 }), (unit) => {
    const { events, now, progress, open, grade: shown, retake } = workExample(unit);
    if (open !== null) expect(progress.skills[open]?.via).toBeNull();
    const all = [...events, ...(retake?.events ?? [])];
    if (all.length === 0) return;
    const { learners, ignored } = grade(unit, evaluate(unit, all, { now }));
    expect(ignored).toEqual([]);
    expect(learners.example).toEqual(retake?.grade ?? shown);
  });
  fc.assert(law, { numRuns: FEW, seed: SEED === 'random' ? Date.now() : Number(SEED) });
});
