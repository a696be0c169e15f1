import { expect, test } from 'vitest';
import { type Event, evaluate, grade, resolveCourse, resolveUnit, type UnitSource } from '../../src/index.js';

const EVENTS: readonly Event[] = [
  { id: '1', learner: 'ana', at: '2026-09-10T15:00:00Z', type: 'attempt', skill: 'add', score: 'pass' },
  { id: '2', learner: 'ana', at: '2026-09-10T15:00:00Z', type: 'practice', task: 'page' },
];

function gradeOf(source: Partial<UnitSource>) {
  const { unit } = resolveUnit({ id: 'u', title: 'U', skills: ['add'], ...source });
  return grade(unit, evaluate(unit, EVENTS, { now: '2026-09-11T00:00:00Z' })).learners.ana;
}

// Such units have errors, and their logs are answered all the same.
test('nothing is reached that is asked of what is not there', () => {
  const bundles = { A: { divide: 'all' as const }, B: { add: 'all' as const }, otherwise: 'F' };
  expect(gradeOf({ grading: { bundles } })?.letter).toBe('B');
});

test('what is worth no points has no column', () => {
  const ana = gradeOf({
    skills: [{ id: 'add', practice: { tasks: [{ id: 'page' }, { id: 'more', points: 1 }] } }],
    summatives: [{ id: 'test' }],
  });
  expect(ana?.columns.map(({ id }) => id)).toEqual(['practice:add:more', 'check:add']);
});

test('of a test without points or a rubric neither points nor a level are reached', () => {
  const summatives = [{ id: 'test' }];
  const bundles = { A: { test: 1 }, B: { test: 'Good' }, otherwise: 'F' };
  expect(gradeOf({ summatives, grading: { bundles } })?.letter).toBe('F');
});

test('a column that earns less mastered than tried is at its best worth what it has earned', () => {
  const skills = ['add', 'subtract'].map((id) => ({ id, mastery: '100%' }));
  const { unit } = resolveUnit({
    id: 'u',
    title: 'U',
    order: 'any',
    skills,
    grading: { credit: { check: { mastered: '50%', notYet: '80%' } } },
  });
  const events: Event[] = [{ ...(EVENTS[0] as Event), score: '1/2' } as Event];
  const ana = grade(unit, evaluate(unit, events, { now: '2026-09-11T00:00:00Z' })).learners.ana;
  expect([ana?.percent, ana?.range.highest]).toMatchObject([{ exact: '2/5' }, { exact: '13/20' }]);
  const { course } = resolveCourse({ id: 'c', title: 'C', units: ['u.unit.yaml'] }, [unit]);
  const book = grade(course, evaluate(course, events, { now: '2026-09-11T00:00:00Z' }));
  expect(book.learners.ana?.range.highest).toMatchObject({ exact: '13/20' });
});
