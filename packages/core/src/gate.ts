import type { Tier } from './grading.js';
import type { NodePlan, Plan, SetPlan } from './plan.js';

const RANK: { readonly [T in Tier]: number } = { must: 0, should: 1, aspire: 2 };

/** What the gates need to know of each skill, by its number. */
export interface SkillState {
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

/**
 * The children that a set asks for one by one: every child, those of its own tier or above (and where there is none, every
 * child), or none where it asks for a number that leaves a choice. What is excused or retired is not there.
 */
export function requiredChildren(plan: Plan, set: SetPlan, there: readonly boolean[]): readonly number[] {
  const children = set.children.filter((child) => there[child]);
  if (typeof set.require === 'number') return set.require >= children.length ? children : [];
  if (set.require === 'all') return children;
  const own = children.filter((child) => RANK[node(plan, child).tier] <= RANK[set.tier]);
  return own.length > 0 ? own : children;
}

function isSettled(
  plan: Plan,
  set: SetPlan,
  there: readonly boolean[],
  settled: readonly boolean[],
): boolean {
  if (typeof set.require !== 'number')
    return requiredChildren(plan, set, there).every((child) => settled[child]);
  const children = set.children.filter((child) => there[child]);
  return children.filter((child) => settled[child]).length >= Math.min(set.require, children.length);
}

function opens(plan: Plan, index: number, { there, settled, open }: Gates): boolean {
  const { parent, after, retired } = node(plan, index);
  const set = plan.sets[parent - plan.top] as SetPlan;
  if (retired || !open[parent] || !after.every((first) => settled[first])) return false;
  return blockers(plan, set, index, there).every((child) => settled[child]);
}

/** The earlier children of a linear set that must be settled before this one opens. */
export function blockers(
  plan: Plan,
  set: SetPlan,
  index: number,
  there: readonly boolean[],
): readonly number[] {
  if (set.order !== 'linear') return [];
  const required = requiredChildren(plan, set, there);
  return set.children.slice(0, set.children.indexOf(index)).filter((child) => required.includes(child));
}

/** Whether each skill and set is there, settled and open; `unitOpen` is whether the unit's own prerequisites are met. */
export function gatesOf(plan: Plan, skills: readonly SkillState[], unitOpen: boolean): Gates {
  const size = plan.top + plan.sets.length;
  const there: boolean[] = new Array(size).fill(false);
  const settled: boolean[] = new Array(size).fill(false);
  const open: boolean[] = new Array(size).fill(false);
  plan.skills.forEach((skill, index) => {
    const excused = skills[index]?.excused ?? false;
    there[index] = !skill.retired && !excused;
    settled[index] = !there[index] || (skills[index]?.mastered ?? false);
  });
  // INVARIANT: a set stands after the set around it, so children come first from the back
  for (let index = size - 1; index >= plan.top; index -= 1) {
    const set = plan.sets[index - plan.top] as SetPlan;
    there[index] = set.children.some((child) => there[child]);
    settled[index] = isSettled(plan, set, there, settled);
  }
  const gates: Gates = { there, settled, open };
  open[plan.top] = unitOpen;
  for (let index = plan.top + 1; index < size; index += 1) open[index] = opens(plan, index, gates);
  for (let index = 0; index < plan.top; index += 1) open[index] = opens(plan, index, gates);
  return gates;
}
