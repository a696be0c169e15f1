import type { Tier } from '../model/grading.js';
import type { NodePlan, Plan, SetPlan } from './plan.js';

const RANK: { readonly [T in Tier]: number } = { must: 0, should: 1, aspire: 2 };

/** What the gates need to know of each skill, by its number. */
export interface SkillFacts {
  readonly mastered: boolean;
  readonly excused: boolean;
}

/** Which nodes of a plan (skills first, then sets) are there, settled and open. */
export interface Gates {
  /** Not retired and not excused; a set in which nothing is left is not there. */
  readonly there: readonly boolean[];
  readonly settled: readonly boolean[];
  readonly open: readonly boolean[];
}

function node(plan: Plan, index: number): NodePlan {
  return (index < plan.top ? plan.skills[index] : plan.sets[index - plan.top]) as NodePlan;
}

/** Whether a set asks for a child by itself: see {@link askedOf}. */
type Asks = (child: number) => boolean;

const ALL: Asks = () => true;
const NONE: Asks = () => false;

/**
 * The children that a set asks for one by one: every child, those of its own tier or above (and where there is none,
 * every child), or none where it asks for a number that leaves a choice. What is excused or retired is not there.
 */
export function askedOf(plan: Plan, set: SetPlan, there: readonly boolean[]): Asks {
  if (typeof set.require === 'number') {
    return set.require >= set.children.filter((child) => there[child]).length ? ALL : NONE;
  }
  const isOwn: Asks = (child) => RANK[node(plan, child).tier] <= RANK[set.tier];
  return set.require === 'ownTier' && set.children.some((child) => there[child] && isOwn(child))
    ? isOwn
    : ALL;
}

function isSettled(
  plan: Plan,
  set: SetPlan,
  there: readonly boolean[],
  settled: readonly boolean[],
): boolean {
  const asks = askedOf(plan, set, there);
  if (asks !== NONE) return set.children.every((child) => !there[child] || !asks(child) || settled[child]);
  return set.children.filter((child) => there[child] && settled[child]).length >= Number(set.require);
}

/** The earlier children of a linear set that must be settled before this one opens. */
export function blockers(
  plan: Plan,
  set: SetPlan,
  index: number,
  there: readonly boolean[],
): readonly number[] {
  if (set.order !== 'linear') return [];
  const asks = askedOf(plan, set, there);
  return set.children.slice(0, set.children.indexOf(index)).filter((child) => there[child] && asks(child));
}

/** Opens what may be started in an open set: in order as far as what comes before is settled. */
function openChildren(plan: Plan, set: SetPlan, { there, settled }: Gates, open: boolean[]): void {
  const asks = set.order === 'linear' ? askedOf(plan, set, there) : NONE;
  let free = true;
  for (const child of set.children) {
    const { after, retired } = node(plan, child);
    open[child] = free && !retired && after.every((first) => settled[first]);
    if (there[child] && asks(child) && !settled[child]) free = false;
  }
}

/** Whether each skill and set is there, settled and open; `unitOpen` is whether the unit's own prerequisites are met. */
export function gatesOf(plan: Plan, skills: readonly SkillFacts[], unitOpen: boolean): Gates {
  const size = plan.top + plan.sets.length;
  const there: boolean[] = new Array(size).fill(false);
  const settled: boolean[] = new Array(size).fill(false);
  const open: boolean[] = new Array(size).fill(false);
  plan.skills.forEach((skill, index) => {
    const { mastered = false, excused = false } = skills[index] ?? {};
    there[index] = !skill.retired && !excused;
    settled[index] = !there[index] || mastered;
  });
  // INVARIANT: a set stands after the set around it, so children come first from the back
  for (let index = size - 1; index >= plan.top; index -= 1) {
    const set = plan.sets[index - plan.top] as SetPlan;
    there[index] = set.children.some((child) => there[child]);
    settled[index] = isSettled(plan, set, there, settled);
  }
  const gates: Gates = { there, settled, open };
  open[plan.top] = unitOpen;
  plan.sets.forEach((set, index) => {
    if (open[plan.top + index]) openChildren(plan, set, gates, open);
  });
  return gates;
}
