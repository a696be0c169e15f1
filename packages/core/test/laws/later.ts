import { expect } from 'vitest';
import {
  type Event,
  evaluate,
  type Grade,
  grade,
  type LearnerGrade,
  lasts,
  type Skill,
  type Unit,
} from '../../src/index.js';
import { fromText, order } from '../arbitraries/fraction.js';
import { skillsOf } from '../arbitraries/instant.js';
import { afterAll } from '../arbitraries/scenario.js';
import { knownOf, type ScoreRecipe, scoreFor } from '../arbitraries/score.js';

/** One attempt more, by recipe. */
export interface Further {
  readonly learner: string;
  readonly skill: number;
  readonly version: number | null;
  readonly score: ScoreRecipe | null;
}

/** The attempt, an hour after everything else in the log, and the instant at which both are asked about. */
export function oneMore(
  unit: Unit,
  events: readonly Event[],
  further: Further,
): { attempt: Event; now: string; skill: Skill } {
  const skills = skillsOf(unit.skills);
  const skill = skills[further.skill % skills.length] as Skill;
  const version = further.version === null ? undefined : 1 + (further.version % skill.check.version);
  const now = new Date(afterAll(unit, events)).toISOString();
  const score = further.score && scoreFor(further.score, knownOf(skill.check, version), skill.mastery);
  const attempt: Event = {
    id: 'one-more',
    learner: further.learner,
    type: 'attempt',
    at: now,
    skill: skill.id,
    ...(version === undefined ? {} : { version }),
    ...(score === null ? {} : { score }),
  };
  return { attempt, now, skill };
}

/** With `lasting`, an attempt later than all others never takes mastery away, nor changes since when it holds. */
export function assertLasting(unit: Unit, events: readonly Event[], further: Further): void {
  const now = new Date(afterAll(unit, events)).toISOString();
  const skills = skillsOf(unit.skills);
  const mastered = Object.entries(evaluate(unit, events, { now }).learners).flatMap(([learner, progress]) =>
    skills.flatMap((skill, index) => {
      const said = progress.skills[skill.id];
      const kept = skill.check.history.filter(({ evidence }) => evidence === 'keep');
      const lasting = lasts(skill.mastery) && kept.every(({ mastery }) => lasts(mastery));
      return said !== undefined && said.via !== null && lasting
        ? [{ learner, index, id: skill.id, said }]
        : [];
    }),
  );
  const one = mastered[further.skill % Math.max(1, mastered.length)];
  if (one === undefined) return;
  const { attempt } = oneMore(unit, events, { ...further, learner: one.learner, skill: one.index });
  const after = evaluate(unit, [...events, attempt], { now }).learners[one.learner]?.skills[one.id];
  const { via, masteredAt, status } = one.said;
  expect(after).toMatchObject({ via, masteredAt, status });
}

/** Letters, best first, as the unit's grading ranks them. */
export function lettersOf({ grading }: Unit): readonly string[] {
  const { scheme, scale } = grading;
  if (scheme.type !== 'bundles') return scale?.map(({ letter }) => letter) ?? [];
  const letters = scheme.bundles.map(({ letter }) => letter);
  return scheme.otherwise === null ? letters : [...letters, scheme.otherwise];
}

/** How good a letter is: 0 for the best; no letter is worse than any. */
export function rankOf(unit: Unit, letter: string | null): number {
  const letters = lettersOf(unit);
  const rank = letter === null ? -1 : letters.indexOf(letter);
  return rank < 0 ? letters.length : rank;
}

/** The second grade is at least as good as the first. */
export function expectNoLower(unit: Unit, before: LearnerGrade, after: LearnerGrade): void {
  if (before.percent !== null) {
    const [was, is] = [before.percent.exact, after.percent?.exact ?? '-1'];
    expect(order(fromText(is), fromText(was)), `${was} became ${is}`).toBeGreaterThanOrEqual(0);
  }
  expect(rankOf(unit, after.letter), `${before.letter} became ${after.letter}`).toBeLessThanOrEqual(
    rankOf(unit, before.letter),
  );
}

export function gradeAt(unit: Unit, events: readonly Event[], now: string): Grade {
  return grade(unit, evaluate(unit, events, { now }));
}

/** An attempt later than all others never lowers a grade. */
export function assertTryingNeverHurts(unit: Unit, events: readonly Event[], further: Further): void {
  const { attempt, now } = oneMore(unit, events, further);
  const before = gradeAt(unit, events, now).learners[further.learner];
  const after = gradeAt(unit, [...events, attempt], now).learners[further.learner];
  if (before !== undefined && after !== undefined) expectNoLower(unit, before, after);
}
