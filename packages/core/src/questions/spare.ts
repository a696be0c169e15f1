import type { Unit } from '../model/unit.js';
import type { LearnerProgress } from '../progress/progress.js';
import { type Plan, planOf, type SetPlan } from '../rules/plan.js';

/** A plan with what one learner has done of it. */
interface Own {
  readonly plan: Plan;
  readonly learner: LearnerProgress;
}

function childrenOf({ plan }: Own, node: number): readonly number[] {
  return (plan.sets[node - plan.top] as SetPlan).children;
}

/** Whether a skill is offered and not excused, or a set has such a skill. */
function isThere(own: Own, node: number): boolean {
  const skill = own.plan.skills[node];
  if (skill === undefined) return childrenOf(own, node).some((child) => isThere(own, child));
  return !skill.retired && own.learner.skills[skill.id]?.status !== 'excused';
}

function isDone({ plan, learner }: Own, node: number): boolean {
  const skill = plan.skills[node];
  if (skill !== undefined) return learner.skills[skill.id]?.via != null;
  return learner.sets[plan.sets[node - plan.top]?.id ?? '']?.settled === true;
}

/** The skills of a node that are not mastered. */
function skillsLeft(own: Own, node: number): readonly string[] {
  const skill = own.plan.skills[node];
  if (skill === undefined) return childrenOf(own, node).flatMap((child) => skillsLeft(own, child));
  return isDone(own, node) ? [] : [skill.id];
}

/**
 * The skills that a learner may leave, because a set around them asks for a number of its children only and has it.
 * With `dayOf`, also those in a set that still asks for some: it goes on with the ones planned last, so that nobody
 * is held to a choice that they did not make.
 */
export function spareSkills(
  unit: Unit,
  learner: LearnerProgress,
  dayOf?: (skill: string) => number,
): ReadonlySet<string> {
  const own = { plan: planOf(unit), learner };
  const spare = new Set<string>();
  const lastDay = (node: number) => Math.max(...skillsLeft(own, node).map((skill) => dayOf?.(skill) ?? 0));
  for (const { require, children } of own.plan.sets) {
    if (typeof require !== 'number') continue;
    const there = children.filter((child) => isThere(own, child));
    const open = there.filter((child) => !isDone(own, child));
    const asked = Math.max(0, require - (there.length - open.length));
    if (asked > 0 && dayOf === undefined) continue;
    open.sort((a, b) => lastDay(b) - lastDay(a));
    for (const child of open.slice(asked)) for (const id of skillsLeft(own, child)) spare.add(id);
  }
  return spare;
}
