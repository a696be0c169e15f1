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
import { type Candidate, eventsOf, gridOf, type Need, needOf } from './need.js';
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
  /** `exhaustive`: no smaller set reaches it. `greedy`: none of its parts can be left out, but another set may be smaller. */
  readonly search: 'exhaustive' | 'greedy';
  /** Where it is not reachable: the skills that stand in the way. Empty where none does by itself. */
  readonly obstacles: readonly Obstacle<SkillId>[];
  /** Where a letter is not reachable: the grade that full scores in all that is left would make. */
  readonly best: Pick<LearnerGrade, 'percent' | 'letter'> | null;
  /** How many logs were evaluated. */
  readonly tried: number;
}

/** Up to so many candidates every subset is tried, smallest first; beyond, parts are left out one by one. */
const EXHAUSTIVE = 8;
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

function reaches(unit: Unit, learner: string, goal: Goal, events: readonly Event[], now: number): boolean {
  if (!('letter' in goal)) {
    // where it is only asked who stands where, no reasons are made
    const plan = planOf(unit);
    const { state } = stateOf(plan, learner, events, now);
    if ('unit' in goal) return state.complete;
    return (state.skills[plan.nodes.get(goal.skill) ?? plan.top]?.mastery.via ?? null) !== null;
  }
  const progress = evaluate(unit, events, { now, learners: [learner] });
  return isAtLeast(unit, grade(atTheEnd(unit), progress).learners[learner], goal.letter);
}

function subsets(size: number, n: number, from = 0): number[][] {
  if (n === 0) return [[]];
  const found: number[][] = [];
  for (let first = from; first <= size - n; first += 1) {
    for (const rest of subsets(size, n - 1, first + 1)) found.push([first, ...rest]);
  }
  return found;
}

/**
 * What is still needed for mastery of a skill, the unit, or a letter: attempts with the lowest score that does, practice,
 * summatives. Doing what it says reaches the goal by the unit's rules, and no part of it can be left out. A letter is that
 * of the end, when nothing is pending any more. What comes first in the order, waits and steps are not looked at:
 * `canAttempt` and `next` say those; and `barred` says for which of the skills no attempt is left.
 *
 * The search: a candidate for each skill (as many attempts at full score as master it), for its practice where a letter is
 * asked for, and for each summative. Of up to 8 candidates every subset is tried, smallest first (`exhaustive`: up to 255
 * tries, and no set of fewer parts does it). Of more, parts are left out one by one, the last first (`greedy`: one try for
 * each). Then the lowest score of each part that does is found by halving, and its attempts are counted down. A try
 * evaluates, and for a letter grades, the log of this one learner: `tried` says how often that was.
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
  const now = momentOfCall(options.now);
  if ('letter' in goal && !lettersOf(unit).includes(goal.letter))
    throw new RangeError(`the unit gives no ${goal.letter}`);
  if ('skill' in goal && !walk(unit).some(({ entry }) => entry.id === goal.skill && !('skills' in entry))) {
    throw new RangeError(`the unit has no skill ${goal.skill}`);
  }
  const own = ownEvents(events, [learner]);
  let tried = 0;
  const does = (candidates: readonly Candidate[], about: Goal = goal): boolean => {
    tried += 1;
    const more = candidates.flatMap((candidate) => eventsOf(learner, candidate));
    return reaches(unit, learner, about, [...own, ...asEvents(more, now)], now);
  };
  const standing: LearnerProgress | undefined = evaluate<string>(unit, own, { now, learners: [learner] })
    .learners[learner];
  const answer = (candidates: readonly Candidate[], search: Outlook['search']): Outlook<Id> => ({
    reachable: true,
    needs: candidates.map((candidate) => needOf(candidate) as Need<Id>),
    barred: candidates.flatMap((candidate) => barredBy<Id>(unit, standing, candidate, now)),
    search,
    obstacles: [],
    best: null,
    tried,
  });

  if (does([])) return answer([], 'exhaustive');
  let candidates: Candidate[] = [];
  const beyond: Candidate[] = [];
  for (const { entry } of walk(unit)) {
    if ('skills' in entry || entry.retired || standing?.skills[entry.id]?.status === 'excused') continue;
    if ('skill' in goal && goal.skill !== entry.id) continue;
    const grid = gridOf(entry.check.measure);
    const full: Candidate = { about: entry, type: 'attempts', times: 1, grid, at: grid.length - 1 };
    const enough = Array.from({ length: MOST_ATTEMPTS }, (_, n) => ({ ...full, times: n + 1 }));
    const isMastered = standing?.skills[entry.id]?.via != null;
    const first = isMastered ? full : enough.find((candidate) => does([candidate], { skill: entry.id }));
    if (first !== undefined) candidates.push(first);
    else beyond.push(full);
    if (entry.practice !== null && 'letter' in goal) candidates.push({ ...full, type: 'practice', grid: [] });
  }
  if ('letter' in goal) {
    for (const summative of unit.summatives) {
      if (standing?.summatives[summative.id]?.excused || summative.points === null) continue;
      const { rubric, points } = summative;
      const grid = gridOf(rubric === null ? { type: 'points', points } : { type: 'rubric', rubric });
      const again = standing?.summatives[summative.id]?.graded ?? false;
      candidates.push({ about: summative, type: 'summative', times: 1, grid, at: grid.length - 1, again });
    }
  }
  if (!does(candidates)) {
    const more = [...candidates, ...beyond].flatMap((candidate) => eventsOf(learner, candidate));
    const best = evaluate<string>(unit, [...own, ...asEvents(more, now)], { now, learners: [learner] });
    return {
      ...answer([], 'exhaustive'),
      reachable: false,
      ...whatIsLeft(unit, learner, goal, best, beyond),
    };
  }
  // A test is taken again only where nothing else will do.
  const untaken = candidates.filter(({ again }) => !again);
  if (untaken.length < candidates.length && does(untaken)) candidates = untaken;

  let chosen: Candidate[] = candidates;
  const search = candidates.length <= EXHAUSTIVE ? 'exhaustive' : 'greedy';
  if (search === 'exhaustive') {
    for (let n = 1; n < candidates.length; n += 1) {
      const found = subsets(candidates.length, n)
        .map((places) => places.map((place) => candidates[place] as Candidate))
        .find((some) => does(some));
      if (found !== undefined) {
        chosen = found;
        break;
      }
    }
  } else {
    for (const candidate of [...candidates].reverse()) {
      const without = chosen.filter((each) => each !== candidate);
      if (does(without)) chosen = without;
    }
  }
  return answer(lowered(chosen, does), search);
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
    // What breaks a policy counts all the same.
    const bars = last.filter(({ code }) => code !== 'against-policy');
    return { skill: id as Id, because: [...bars, ...(state?.because ?? [])] };
  });
  const own = 'letter' in goal ? grade(atTheEnd(unit), progress).learners[learner] : undefined;
  return { obstacles, best: own === undefined ? null : { percent: own.percent, letter: own.letter } };
}

/** Each score in turn lowered, and attempts left out, as far as the goal is still reached. */
function lowered(
  chosen: readonly Candidate[],
  does: (candidates: readonly Candidate[]) => boolean,
): Candidate[] {
  let result = [...chosen];
  chosen.forEach((candidate, place) => {
    if (candidate.type === 'practice') return;
    const put = (at: number) => result.map((each, index) => (index === place ? { ...each, at } : each));
    let low = 0;
    let high = candidate.at;
    // INVARIANT: `high` reaches the goal
    while (low < high) {
      const middle = (low + high) >> 1;
      if (does(put(middle))) high = middle;
      else low = middle + 1;
    }
    result = put(high);
    const fewer = (times: number) =>
      result.map((each, index) => (index === place ? { ...each, times } : each));
    for (let times = candidate.times - 1; times > 0 && does(fewer(times)); times -= 1) result = fewer(times);
  });
  return result;
}
