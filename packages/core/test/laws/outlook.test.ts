import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type Closed,
  evaluate,
  type Goal,
  grade,
  hypotheticalsOf,
  type Need,
  outlook,
  type Unit,
} from '../../src/index.js';
import { whatIf } from '../../src/questions/what-if.js';
import { arbScenario, type Scenario } from '../arbitraries/index.js';
import { holds } from './law.js';

function lettersOf({ grading: { scheme, scale } }: Unit): string[] {
  return scheme.type === 'bundles'
    ? scheme.bundles.map(({ letter }) => letter)
    : (scale ?? []).map(({ letter }) => letter);
}

function isReached(
  { unit, events, now }: Scenario,
  learner: string,
  goal: Goal,
  needs: readonly Need[],
): boolean {
  const present = { type: 'excuse', learner, summative: '-', excused: false } as const;
  const { after } = whatIf(unit, events, [present, ...hypotheticalsOf(needs, learner)], { now });
  const standing = after.learners[learner];
  if ('skill' in goal) return standing?.skills[goal.skill]?.via != null;
  if ('unit' in goal) return standing?.complete ?? false;
  const letters = [
    ...lettersOf(unit),
    unit.grading.scheme.type === 'bundles' ? (unit.grading.scheme.otherwise ?? '') : '',
  ];
  const atTheEnd: Unit = { ...unit, grading: { ...unit.grading, pending: 'zero' } };
  const have = grade(atTheEnd, after).learners[learner]?.letter;
  return have != null && letters.indexOf(have) <= letters.indexOf(goal.letter);
}

/** The needed skills to be attempted that are not open, all of them and no other, once what is needed is done. */
function assertClosed(
  { unit, events, now }: Scenario,
  learner: string,
  needs: readonly Need[],
  closed: readonly Closed[],
): void {
  const { after } = whatIf(unit, events, hypotheticalsOf(needs, learner), { now });
  const { skills = {}, sets = {} } = after.learners[learner] ?? {};
  const shut = needs.flatMap((need) =>
    need.type === 'attempts' && !skills[need.skill]?.open ? [need.skill] : [],
  );
  expect(closed.map(({ skill }) => skill)).toEqual(shut);
  for (const { first } of closed) {
    expect(first.length).toBeGreaterThan(0);
    for (const id of first) expect(skills[id]?.via ?? (sets[id]?.settled || null)).toBe(null);
  }
}

/** Without one of its parts: a need, or one of its attempts. */
function withoutOne(needs: readonly Need[]): Need[][] {
  return needs.map((need, place) =>
    needs.flatMap((each, index) => {
      if (index !== place) return [each];
      return need.type === 'attempts' && need.attempts > 1 ? [{ ...need, attempts: need.attempts - 1 }] : [];
    }),
  );
}

// More work can lower these figures, so that leaving a part out may help: that is what they are.
const by = [
  'highest',
  'latest',
  'times',
  'inARow',
  'ofLast',
  'average',
  'meanOfBest',
  'medianOfLast',
] as const;

holds(
  'outlook',
  'doing what it says reaches the goal, and no part of it can be left out',
  fc.record({ scenario: arbScenario({ maxSkills: 3, by: [...by], modifiedBy: [] }), pick: fc.nat() }),
  ({ scenario, pick }) => {
    const { unit, events, now } = scenario;
    const learner = 'ana';
    const skills = Object.keys(
      evaluate(unit, events, { now, learners: [learner] }).learners[learner]?.skills ?? {},
    );
    const goals: Goal[] = [
      ...skills.map((skill) => ({ skill })),
      { unit: true },
      ...lettersOf(unit).map((letter) => ({ letter })),
    ];
    const goal = goals[pick % goals.length] as Goal;
    const { reachable, needs, closed } = outlook(unit, events, learner, goal, { now });
    expect(isReached(scenario, learner, goal, needs)).toBe(reachable);
    assertClosed(scenario, learner, needs, closed);
    for (const less of withoutOne(needs)) expect(isReached(scenario, learner, goal, less)).toBe(false);
  },
);
