import { expect, test } from 'vitest';
import { type Event, evaluate, resolveUnit } from '../../src/index.js';

const EVENTS: readonly Event[] = [
  { id: '1', learner: 'ana', at: '2026-09-10T15:00:00Z', type: 'attempt', skill: 'add', score: 4 },
];

// Such a unit has an error, and its log is answered all the same.
test.each(['highest', 'average'])('where no threshold is said with a rubric nothing masters, by %s', (by) => {
  const { unit } = resolveUnit({
    id: 'u',
    title: 'U',
    mastery: { by },
    check: { rubric: { levels: 4 } },
    skills: ['add'],
  });
  const add = evaluate(unit, EVENTS, { now: '2026-09-11T00:00:00Z' }).learners.ana?.skills.add;
  expect([add?.status, add?.via, add?.figure?.exact, add?.attempts[0]?.meets]).toEqual([
    'notYet',
    null,
    '1',
    false,
  ]);
});
