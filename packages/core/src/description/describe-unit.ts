import type { Path } from '../model/path.js';
import type { Skill, Unit } from '../model/unit.js';
import { walk } from '../model/walk.js';
import { describeAgain } from './describe-again.js';
import { describeGrade } from './describe-grade.js';
import { describeMastery } from './describe-mastery.js';
import { describeOrder } from './describe-order.js';
import { describePractice } from './describe-practice.js';
import { describeLate, describeTime, plannedDays } from './describe-time.js';
import { firstsOf, requirementsOf } from './prerequisites.js';
import { type Statement, state } from './statement.js';
import { shareStatements } from './usual.js';

/** What is said of every skill. */
export type SkillTopic = 'practice' | 'mastery' | 'again';

/** The rules of one skill. */
export interface SkillDescription {
  readonly skill: string;
  /** What must be settled before it opens. */
  readonly opens: Statement;
  readonly practice: readonly Statement[];
  readonly mastery: readonly Statement[];
  readonly again: readonly Statement[];
  /** The planned last day; null where nothing is planned. */
  readonly planned: Statement | null;
  /** What has to be said of it besides what is usual, by topic; empty where it is as usual. */
  readonly apart: { readonly [Topic in SkillTopic]: readonly Statement[] };
}

/** The rules of a set. */
export interface SetDescription {
  readonly set: string;
  readonly order: readonly Statement[];
}

/** Everything that a learner needs to know of a unit's rules before it starts. */
export interface UnitDescription {
  readonly unit: string;
  readonly time: readonly Statement[];
  readonly order: readonly Statement[];
  readonly late: readonly Statement[];
  readonly grade: readonly Statement[];
  /** What holds for every skill that says nothing apart. */
  readonly usual: { readonly [Topic in SkillTopic]: readonly Statement[] };
  readonly sets: readonly SetDescription[];
  /** In the order of the file, without those that are retired. */
  readonly skills: readonly SkillDescription[];
}

/**
 * The rules of a unit as statements: when it is open, what comes first, what counts as mastery, how to try again, and how
 * the grade is made. What is said of a skill holds for a learner without an accommodation.
 *
 * @example
 * ```ts
 * const unit = defineUnit({ id: 'u', title: 'U', check: { points: 5 }, mastery: '4/5', skills: ['add'] });
 * describeUnit(unit).usual.mastery[0].code // → 'mastered-when'
 * ```
 */
export function describeUnit(unit: Unit): UnitDescription {
  const places = offeredSkills(unit);
  const skills = places.map(({ skill }) => skill);
  const requirements = requirementsOf(unit);
  const firsts = firstsOf(unit);
  const days = plannedDays(unit);
  const own = places.map(({ skill, path }) => ({
    skill: skill.id,
    opens: opensOf(firsts.get(skill.id) ?? [], skill, path),
    practice: describePractice(skill, path),
    mastery: describeMastery(skill, path),
    again: describeAgain(skill, path),
    planned: plannedOf(skill, path, days.get(skill.id)),
  }));
  const practice = shareStatements(own.map((each) => each.practice));
  const mastery = shareStatements(own.map((each) => each.mastery));
  const again = shareStatements(own.map((each) => each.again));
  const after: readonly Statement[] =
    unit.after.length === 0 ? [] : [state('unit-after', ['after'], { units: unit.after })];
  return {
    unit: unit.id,
    time: describeTime(unit, skills),
    order: [...after, ...requirements.slice(0, 1).flatMap((each) => describeOrder(unit, each))],
    late: describeLate(unit),
    grade: describeGrade(unit, skills, requirements),
    usual: { practice: practice.usual, mastery: mastery.usual, again: again.usual },
    sets: requirements.flatMap((each) =>
      each.set === null ? [] : { set: each.set, order: describeOrder(unit, each) },
    ),
    skills: own.map((one, at) => ({
      ...one,
      apart: {
        practice: practice.apart[at] ?? [],
        mastery: mastery.apart[at] ?? [],
        again: again.apart[at] ?? [],
      },
    })),
  };
}

/** The skills of a unit that are not retired, in the order of the file, each with its place. */
export function offeredSkills(unit: Unit): readonly { readonly skill: Skill; readonly path: Path }[] {
  return walk(unit).flatMap(({ entry, path }) =>
    'skills' in entry || entry.retired ? [] : [{ skill: entry, path }],
  );
}

function opensOf(entries: readonly string[], skill: Skill, path: Path): Statement {
  if (entries.length === 0) return state('opens-first', path, {});
  return state('opens-after', skill.after.length > 0 ? [...path, 'after'] : path, { entries });
}

function plannedOf({ days, due: said }: Skill, path: Path, due: string | undefined): Statement | null {
  if (due === undefined) return null;
  return state('planned', [...path, said === undefined ? 'days' : 'due'], {
    due,
    days: said === undefined && days !== undefined ? days : null,
  });
}
