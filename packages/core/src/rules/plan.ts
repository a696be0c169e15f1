import { parseExact, type Ratio } from '../exact/ratio.js';
import type { Measure, PastVersion } from '../model/check.js';
import type { Tier } from '../model/grading.js';
import type { Path } from '../model/path.js';
import type { Threshold } from '../model/threshold.js';
import {
  isSet,
  type Order,
  type Require,
  type Skill,
  type SkillSet,
  type Summative,
  type Unit,
} from '../model/unit.js';
import { DAY, dayNumber, parseLocal } from '../time/moment.js';
import { startOfDay, toInstant } from '../time/time-zone.js';
import { type PracticeReaders, practiceReaders } from './practice-score.js';
import { type ReadsScore, scoreReader } from './score.js';
import { type Standard, standardOf } from './standard.js';

/** A version of a check with what its attempts are held against. */
export interface VersionPlan {
  readonly version: number;
  readonly evidence: PastVersion['evidence'];
  readonly measure: Measure;
  readonly read: ReadsScore;
  readonly standard: Standard;
  /** Attempts before this moment that name no version were made on it. */
  readonly before: number | null;
  readonly past: PastVersion | null;
}

/** A child of a set, or the unit itself, as a numbered node: skills first, in the order of the file, then sets. */
export interface NodePlan {
  readonly id: string;
  readonly path: Path;
  readonly tier: Tier;
  readonly retired: boolean;
  /** The node around it; none (NaN) for the unit. */
  readonly parent: number;
  /** What must be settled first, as the file names it, and as nodes; unknown names have none. */
  readonly afterIds: readonly string[];
  readonly after: readonly number[];
}

/** A skill, ready for judging. */
export interface SkillPlan extends NodePlan {
  readonly skill: Skill;
  readonly current: VersionPlan;
  readonly past: readonly VersionPlan[];
  /** The most that a reassessment is worth. */
  readonly cap: Ratio | null;
  readonly voidForms: ReadonlySet<string>;
  readonly practice: PracticeReaders;
}

/** A set, or the unit as the top set. */
export interface SetPlan extends NodePlan {
  readonly order: Order;
  readonly require: Require;
  readonly children: readonly number[];
}

/** A unit laid out for the rules: everything looked up once. */
export interface Plan {
  readonly unit: Unit;
  readonly skills: readonly SkillPlan[];
  readonly sets: readonly SetPlan[];
  /** The node number of the top set; node n is skill n, or set n - skills.length. */
  readonly top: number;
  readonly nodes: ReadonlyMap<string, number>;
  readonly tasks: ReadonlyMap<string, readonly { readonly skill: number; readonly task: number }[]>;
  readonly summatives: ReadonlyMap<string, Summative>;
  /** The first moment inside the window; null without `opens`. */
  readonly opens: number | null;
  /** The last day inside, in days since 1970, or the exact time as if it were UTC. */
  readonly closes: { readonly day: number } | { readonly local: number } | null;
  /** The last moment inside the window; null without end. */
  readonly end: number | null;
}

const plans = new WeakMap<Unit, Plan>();

/** The plan of a unit, made once. What is no unit is a programmer's mistake. */
export function planOf(unit: Unit): Plan {
  let plan = plans.get(unit);
  if (plan === undefined) {
    // a source of a unit has `skills` too, and the calendar only of its course
    const { skills, calendar } = (unit ?? {}) as Partial<Unit>;
    if (!Array.isArray(skills) || calendar === undefined)
      throw new TypeError('not a unit: give what `defineUnit` returned, or the `unit` of `parseUnit`');
    plan = makePlan(unit);
    plans.set(unit, plan);
  }
  return plan;
}

/** A measure with a threshold, ready for judging: one for all skills that say the same, since less memory is quicker. */
type Judges = (mastery: Threshold, measure: Measure) => Pick<VersionPlan, 'measure' | 'read' | 'standard'>;

function judges(): Judges {
  const known = new Map<string, ReturnType<Judges>>();
  return (mastery, measure) => {
    const key = JSON.stringify([mastery, measure]);
    const judge = known.get(key) ?? {
      measure,
      read: scoreReader(measure),
      standard: standardOf(mastery, measure),
    };
    known.set(key, judge);
    return judge;
  };
}

function versionPlan(past: PastVersion, timeZone: string, judge: Judges): VersionPlan {
  const day = past.before === undefined ? null : dayNumber(past.before);
  return {
    version: past.version,
    evidence: past.evidence,
    ...judge(past.mastery, past.measure),
    before: day === null ? null : startOfDay(day, timeZone),
    past,
  };
}

type Unlinked = { -readonly [Key in keyof SetPlan]: SetPlan[Key] } & { readonly children: number[] };

function makePlan(unit: Unit): Plan {
  const judge = judges();
  const skills: SkillPlan[] = [];
  const sets: Unlinked[] = [];

  // until the skills are counted, set n is numbered ~n
  const visit = (set: Omit<SkillSet, 'title'>, parent: number, path: Path): void => {
    const { id, tier, order, require, after: afterIds } = set;
    const children: number[] = [];
    const own = ~(
      sets.push({ id, path, tier, retired: false, order, require, parent, afterIds, after: [], children }) - 1
    );
    set.skills.forEach((entry, index) => {
      const at = [...path, 'skills', index];
      if (isSet(entry)) {
        children.push(~sets.length);
        visit(entry, own, at);
        return;
      }
      const { check, reassess, mastery, practice } = entry;
      const { measure } = check;
      children.push(skills.length);
      skills.push({
        id: entry.id,
        path: at,
        tier: entry.tier,
        retired: entry.retired,
        parent: own,
        afterIds: entry.after,
        after: [],
        skill: entry,
        current: {
          version: check.version,
          evidence: 'count',
          ...judge(mastery, measure),
          before: null,
          past: null,
        },
        past: [...check.history]
          .sort((a, b) => a.version - b.version)
          .map((past) => versionPlan(past, unit.timeZone, judge)),
        cap: reassess.cap === null ? null : parseExact(reassess.cap),
        voidForms: new Set(check.forms.filter((form) => form.void).map(({ id }) => id)),
        practice: practiceReaders(practice),
      });
    });
  };
  visit({ ...unit, tier: 'must', after: [] }, Number.NaN, []);
  const top = skills.length;
  const number = (node: number) => (node < 0 ? top + ~node : node);

  const nodes = new Map<string, number>();
  sets.forEach(({ id }, index) => {
    if (index > 0 && !nodes.has(id)) nodes.set(id, top + index);
  });
  skills.forEach(({ id }, index) => {
    nodes.set(id, index);
  });
  const linked = <Node extends NodePlan>(node: Node): Node => ({
    ...node,
    parent: number(node.parent),
    after: node.afterIds.map((id) => nodes.get(id)).filter((other) => other !== undefined),
  });
  const tasks = new Map<string, { skill: number; task: number }[]>();
  skills.forEach(({ skill }, index) => {
    skill.practice?.tasks.forEach((task, place) => {
      const places = tasks.get(task.id) ?? [];
      places.push({ skill: index, task: place });
      tasks.set(task.id, places);
    });
  });
  const { opens, closes } = unit.window;
  const opensAt = opens === undefined ? null : parseLocal(opens);
  const closesAt = closes === undefined ? null : parseLocal(closes);
  const end: Plan['closes'] =
    closesAt === null
      ? null
      : closes?.length === 10
        ? { day: Math.floor(closesAt / DAY) }
        : { local: closesAt };
  return {
    unit,
    skills: skills.map(linked),
    sets: sets.map((set) => linked({ ...set, children: set.children.map(number) })),
    top,
    nodes,
    tasks,
    summatives: new Map(unit.summatives.map((summative) => [summative.id, summative])),
    opens: opensAt === null ? null : toInstant(opensAt, unit.timeZone),
    closes: end,
    end: momentAfter(end, unit.timeZone, 0),
  };
}

function momentAfter(closes: Plan['closes'], timeZone: string, extraDays: number): number | null {
  if (closes === null || extraDays === Number.POSITIVE_INFINITY) return null;
  return 'day' in closes
    ? startOfDay(closes.day + extraDays + 1, timeZone) - 1
    : toInstant(closes.local + extraDays * DAY, timeZone);
}

/** The last moment inside the window with some more days; null without end. */
export function deadline(plan: Plan, extraDays: number): number | null {
  return extraDays === 0 ? plan.end : momentAfter(plan.closes, plan.unit.timeZone, extraDays);
}
