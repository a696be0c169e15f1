import { grade } from '../grade/grade.js';
import type { LearnerGrade } from '../grade/gradebook.js';
import type { Event } from '../log/event.js';
import { ownEvents } from '../log/own-events.js';
import type { Unit } from '../model/unit.js';
import { walk } from '../model/walk.js';
import { evaluate } from '../progress/evaluate.js';
import type { LearnerProgress, Progress } from '../progress/progress.js';
import type { Reason } from '../progress/reason.js';
import { stateOf } from '../progress/standing.js';
import { planOf } from '../rules/plan.js';
import { type Instant, momentOfCall } from '../time/moment.js';
import { type Barred, barredBy } from './barred.js';
import { type Closed, closedBy } from './closed.js';
import { type Candidate, gridOf, hypotheticalsOf, type Need, needsOf } from './need.js';
import { fewest, lowered, type Search } from './search.js';
import { asEvents } from './what-if.js';

/** What is to be reached: mastery of a skill, the whole unit, or a letter or a better one. */
export type Goal<SkillId extends string = string> =
  | { readonly skill: SkillId }
  | { readonly unit: true }
  | { readonly letter: string };

/** A skill that no new result masters, with what the rules say of an attempt with the full score. */
export interface Obstacle<SkillId extends string = string> {
  readonly skill: SkillId;
  readonly because: readonly Reason[];
}

/** What is still needed to reach a goal. */
export interface Outlook<SkillId extends string = string> {
  /** Whether new results alone can reach it. */
  readonly reachable: boolean;
  /** The smallest set that was found; empty where the goal is reached already or cannot be. No part can be left out. */
  readonly needs: readonly Need<SkillId>[];
  /**
   * The needed skills whose check may not be taken again by the unit's rules, whatever the learner does first: no attempt
   * or form is left, or it is too late. Only the teacher can allow more.
   */
  readonly barred: readonly Barred<SkillId>[];
  /** The needed skills that are not open yet, and will not be by what is needed alone; evidence on them counts all the same. */
  readonly closed: readonly Closed<SkillId>[];
  readonly search: Search;
  /** Where it is not reachable: the skills that stand in the way. Empty where none does by itself. */
  readonly obstacles: readonly Obstacle<SkillId>[];
  /** Where a letter is not reachable: the grade that full scores in all that is left would make. */
  readonly best: Pick<LearnerGrade, 'percent' | 'letter'> | null;
  /** How many logs were evaluated. */
  readonly tried: number;
}

/** No more attempts on one skill are looked ahead. */
const MOST_ATTEMPTS = 24;

/**
 * The letters that a unit can give, best first; none where it has neither a scale nor bundles.
 *
 * @example
 * ```ts
 * const unit = defineUnit({ id: 'u', title: 'U', skills: ['add'], grading: { scale: 'passFail' } });
 * lettersOf(unit) // → ['pass', 'fail']
 * ```
 */
export function lettersOf({ grading: { scheme, scale } }: Unit): readonly string[] {
  const otherwise = scheme.type === 'bundles' && scheme.otherwise !== null ? [scheme.otherwise] : [];
  return scheme.type === 'bundles'
    ? [...scheme.bundles.map((bundle) => bundle.letter), ...otherwise]
    : (scale ?? []).map((step) => step.letter);
}

function isAtLeast(unit: Unit, own: LearnerGrade | undefined, letter: string): boolean {
  const letters = lettersOf(unit);
  const have = own?.letter === null || own === undefined ? -1 : letters.indexOf(own.letter);
  return have >= 0 && have <= letters.indexOf(letter);
}

/** A letter is asked for at the end, when what was not tried counts as `missing` says. */
function atTheEnd(unit: Unit): Unit {
  const known = ENDS.get(unit);
  if (known !== undefined) return known;
  const end: Unit = { ...unit, grading: { ...unit.grading, pending: 'zero' } };
  ENDS.set(unit, end);
  return end;
}

// One for each unit: what is looked up for a unit once is kept by its identity.
const ENDS = new WeakMap<Unit, Unit>();

/** Everything that could still be done for a goal, each with the full score. */
interface Candidates {
  readonly all: readonly Candidate[];
  /** Of skills that no new result masters. */
  readonly beyond: readonly Candidate[];
}

function candidatesOf(
  unit: Unit,
  standing: LearnerProgress | undefined,
  goal: Goal,
  does: (candidates: readonly Candidate[], about: Goal) => boolean,
): Candidates {
  const all: Candidate[] = [];
  const beyond: Candidate[] = [];
  const once = { times: 1, waiting: [] as readonly string[] };
  for (const { entry } of walk(unit)) {
    if ('skills' in entry || entry.retired || standing?.skills[entry.id]?.status === 'excused') continue;
    if ('skill' in goal && goal.skill !== entry.id) continue;
    const { via, attempts = [] } = standing?.skills[entry.id] ?? {};
    const grid = gridOf(entry.check.measure);
    const full: Candidate = {
      ...once,
      about: entry,
      type: 'attempts',
      grid,
      at: grid.length - 1,
      again: via != null,
    };
    const waiting = attempts.filter((each) => each.counts && each.proportion === null).map(({ id }) => id);
    const enough = Array.from({ length: MOST_ATTEMPTS + 1 }, (_, times) => ({ ...full, times, waiting }));
    const first = full.again ? full : enough.find((each) => does([each], { skill: entry.id }));
    if (first !== undefined) all.push(first);
    else beyond.push(full);
    if (entry.practice !== null && 'letter' in goal)
      all.push({ ...once, about: entry, type: 'practice', grid: [], at: 0, again: false });
  }
  for (const summative of 'letter' in goal ? unit.summatives : []) {
    const { excused = false, graded = false } = standing?.summatives[summative.id] ?? {};
    const { rubric, points } = summative;
    if (excused || points === null) continue;
    const grid = gridOf(rubric === null ? { type: 'points', points } : { type: 'rubric', rubric });
    all.push({ ...once, about: summative, type: 'summative', grid, at: grid.length - 1, again: graded });
  }
  return { all, beyond };
}

/**
 * What is still needed for mastery of a skill, the unit, or a letter: attempts with the lowest score that does, the grades
 * of attempts that wait, practice, summatives. Doing what it says reaches the goal by the unit's rules, and no part of it
 * can be left out. A letter is that of the end, when nothing is pending any more. Waits and steps are not looked at:
 * `canAttempt` and `next` say those; `closed` says what comes first in the order, and `barred` for which of the skills no
 * attempt is left.
 *
 * The search: a candidate for each skill (as many attempts at full score as master it), for its practice where a letter is
 * asked for, and for each summative. What is mastered or was taken already, or is barred, is looked at only where the rest
 * does not do. Of up to 8 candidates every subset is tried, smallest first (`exhaustive`: up to 255 tries, and no set of
 * fewer of them does it). Of more, parts are left out one by one, first those without which the percent is highest
 * (`greedy`: two tries for each). Then the lowest score of each part that does is found by halving, and its attempts are
 * counted down. A try evaluates, and for a letter grades, the log of this one learner: `tried` says how often that was.
 *
 * A skill or a letter that the unit has not is a programmer's mistake and throws a
 * RangeError.
 *
 * @example
 * ```ts
 * const unit = defineUnit({ id: 'u', title: 'U', mastery: { atLeast: '80%', by: '2 times' }, check: { points: 10 }, skills: ['add'] });
 * outlook(unit, [], 'ana', { skill: 'add' }, { now: '2026-09-11T00:00:00Z' }).needs
 * // → [{ type: 'attempts', skill: 'add', attempts: 2, score: { exact: '4/5', percent: 80 } }]
 * ```
 */
export function outlook<Id extends string>(
  unit: Unit<Id>,
  events: Iterable<Event>,
  learner: string,
  goal: Goal<NoInfer<Id>>,
  options: { readonly now: Instant },
): Outlook<Id> {
  const now = momentOfCall(options?.now);
  const plan = planOf(unit);
  if ('letter' in goal && !lettersOf(unit).includes(goal.letter))
    throw new RangeError(`the unit gives no ${goal.letter}`);
  if ('skill' in goal && !((plan.nodes.get(goal.skill) ?? plan.top) < plan.top))
    throw new RangeError(`the unit has no skill ${goal.skill}`);
  const own = ownEvents(events, [learner]);
  let tried = 0;
  const withAll = (candidates: readonly Candidate[]): readonly Event[] => {
    tried += 1;
    return [...own, ...asEvents(hypotheticalsOf(candidates.flatMap(needsOf), learner), now)];
  };
  const progressWith = (candidates: readonly Candidate[]): Progress =>
    evaluate<string>(unit, withAll(candidates), { now, learners: [learner] });
  const gradeWith = (candidates: readonly Candidate[]): LearnerGrade | undefined =>
    grade(atTheEnd(unit), progressWith(candidates)).learners[learner];
  const does = (candidates: readonly Candidate[], about: Goal = goal): boolean => {
    if ('letter' in about) return isAtLeast(unit, gradeWith(candidates), about.letter);
    // where it is only asked who stands where, no reasons are made
    const { state } = stateOf(plan, learner, withAll(candidates), now);
    if ('unit' in about) return state.complete;
    return state.skills[plan.nodes.get(about.skill) ?? plan.top]?.mastery.mastered ?? false;
  };
  const standing = progressWith([]).learners[learner];
  const barred = (candidate: Candidate) => barredBy<Id>(unit, standing, candidate, now);
  const nothing = {
    needs: [],
    barred: [],
    closed: [],
    search: 'exhaustive',
    obstacles: [],
    best: null,
  } as const;

  if (does([])) return { ...nothing, reachable: true, tried };
  const { all, beyond } = candidatesOf(unit, standing, goal, does);
  if (!does(all)) {
    const left = whatIsLeft<Id>(unit, learner, goal, progressWith([...all, ...beyond]), beyond);
    return { ...nothing, reachable: false, ...left, tried };
  }
  const fresh = all.filter((candidate) => !candidate.again && barred(candidate).length === 0);
  const candidates = fresh.length < all.length && does(fresh) ? fresh : all;
  const worth = (candidate: Candidate): number => {
    const rest = 'letter' in goal ? gradeWith(candidates.filter((each) => each !== candidate)) : undefined;
    return -(rest?.percent?.percent ?? 0);
  };
  const { chosen, search } = fewest(candidates, does, worth);
  const least = lowered(chosen, does);
  const { state } = stateOf(plan, learner, withAll(least), now);
  return {
    ...nothing,
    reachable: true,
    needs: least.flatMap(needsOf) as Need<Id>[],
    barred: least.flatMap(barred),
    closed: least.flatMap((candidate) => closedBy<Id>(plan, state, candidate)),
    search,
    tried,
  };
}

/** What full scores in all that is left come to, and why they do not do. */
function whatIsLeft<Id extends string>(
  unit: Unit,
  learner: string,
  goal: Goal,
  progress: Progress,
  beyond: readonly Candidate[],
): Pick<Outlook<Id>, 'obstacles' | 'best'> {
  const skills = progress.learners[learner]?.skills;
  const tried = new Set(beyond.map(({ about }) => about.id));
  const obstacles = ('skill' in goal ? [goal.skill] : [...tried]).map((id) => {
    const state = skills?.[id];
    const last = tried.has(id) ? (state?.attempts.at(-1)?.why ?? []) : [];
    // what breaks a policy counts all the same; that an attempt does not count, its own reasons say
    const bars = last.filter(({ code }) => code !== 'against-policy');
    const others = (state?.because ?? []).filter(
      ({ code }) => bars.length === 0 || code !== 'no-evidence-counts',
    );
    return { skill: id as Id, because: [...bars, ...others] };
  });
  const own = 'letter' in goal ? grade(atTheEnd(unit), progress).learners[learner] : undefined;
  return { obstacles, best: own === undefined ? null : { percent: own.percent, letter: own.letter } };
}
