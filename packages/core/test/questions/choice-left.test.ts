import { describe, expect, test } from 'vitest';
import { defineUnit, type Event, evaluate, groups, pace, whatIf } from '../../src/index.js';

const NOW = '2026-09-18T20:00:00Z';

/** Two of four, planned for September 8 to 11, then one more for the 15th. */
const UNIT = defineUnit({
  id: 'u',
  title: 'U',
  skills: [
    {
      id: 'two',
      order: 'any',
      require: 2,
      skills: [
        { id: 'a', due: '2026-09-08' },
        { id: 'b', due: '2026-09-09' },
        { id: 'nested', order: 'any', skills: [{ id: 'c', due: '2026-09-10' }] },
        { id: 'd', due: '2026-09-11' },
      ],
    },
    { id: 'e', due: '2026-09-15' },
  ],
});

function log(...passed: readonly string[]): Event[] {
  return passed.map((skill, index) => ({
    id: `${index}`,
    learner: 'ana',
    at: '2026-09-07T15:00:00Z',
    type: 'attempt',
    skill: skill.replace('!', ''),
    score: skill.endsWith('!') ? 'fail' : 'pass',
  }));
}

function paceAt(day: string, ...passed: readonly string[]) {
  const events = [...log(...passed), { ...log('e!')[0], id: 'x', at: '2026-09-01T00:00:00Z' } as Event];
  return pace(UNIT, evaluate(UNIT, events, { now: `${day}T20:00:00Z` })).learners.ana;
}

describe('a set that asks for a number of its skills leaves a choice', () => {
  test('who has as many as it asks for is not behind on the rest', () => {
    expect(paceAt('2026-09-14', 'a', 'c')).toMatchObject({ pace: 'onPace', done: 2, planned: 2 });
    expect(paceAt('2026-09-16', 'a', 'c')).toMatchObject({ pace: 'behind', done: 2, planned: 3, skills: -1 });
  });

  test('who is still at it is held to the ones planned last', () => {
    expect(paceAt('2026-09-10')?.pace).toBe('onPace');
    expect(paceAt('2026-09-11')).toMatchObject({ pace: 'behind', planned: 1, skills: -1 });
    expect(paceAt('2026-09-11', 'b')?.pace).not.toBe('behind');
    expect(paceAt('2026-09-14', 'b')).toMatchObject({ pace: 'behind', done: 1, planned: 2, skills: -1 });
  });

  test('who is excused from so many that no choice is left is held to all others', () => {
    const excused = ['a', 'd'].map(
      (skill): Event => ({ id: skill, learner: 'ana', type: 'excuse', skill, excused: true }),
    );
    const progress = evaluate(UNIT, excused, { now: '2026-09-10T20:00:00Z' });
    expect(pace(UNIT, progress).learners.ana).toMatchObject({ pace: 'behind', done: 0, planned: 1 });
  });

  test('nobody is stuck on what they need no more, or held by it', () => {
    const of = (...passed: readonly string[]) =>
      groups(UNIT, evaluate(UNIT, log(...passed), { now: NOW }))
        .filter(({ at, stuck }) => at.length + stuck.length > 0)
        .map(({ skill, at, stuck }) => [skill, at.length, stuck.length]);
    expect(of('a', 'b!')).toEqual([['b', 1, 1]]);
    expect(of('a', 'b!', 'c')).toEqual([['e', 1, 0]]);
  });
});

test('of a learner of whom the log says nothing only what would change is told', () => {
  const { skills, grades } = whatIf(
    UNIT,
    [],
    [{ type: 'attempt', learner: 'ben', skill: 'a', score: 'pass' }],
    {
      now: NOW,
    },
  );
  expect(skills.map(({ skill, before, mastery }) => [skill, before?.status, mastery])).toEqual([
    ['a', 'ready', 'gained'],
  ]);
  expect(grades).toEqual([
    {
      learner: 'ben',
      before: { percent: { exact: '0', percent: 0 }, letter: null },
      after: expect.objectContaining({ letter: null }),
      direction: 'higher',
    },
  ]);
});
