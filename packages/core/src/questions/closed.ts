import { firstThings } from '../progress/because.js';
import type { LearnerState } from '../rules/learner-state.js';
import type { Plan } from '../rules/plan.js';
import type { Candidate } from './need.js';

/** A needed skill that is not open before something else is settled that is not needed itself. */
export interface Closed<SkillId extends string = string> {
  readonly skill: SkillId;
  /** Skills, sets and units, in an order in which they can be settled. */
  readonly first: readonly string[];
}

/** The skill of a candidate, where it stays closed after all that is needed was done, in this state. */
export function closedBy<Id extends string>(
  plan: Plan,
  state: LearnerState,
  { type, times, about }: Candidate,
): readonly Closed<Id>[] {
  const index = plan.nodes.get(about.id);
  if (type !== 'attempts' || times === 0 || index === undefined || state.skills[index]?.open) return [];
  const seen = new Set<string>();
  const before = (skill: number): readonly string[] =>
    firstThings(plan, state, skill).flatMap((id) => {
      if (seen.has(id)) return [];
      seen.add(id);
      const node = plan.nodes.get(id) ?? plan.top;
      return node < plan.top ? [...before(node), id] : [id];
    });
  return [{ skill: about.id as Id, first: before(index) }];
}
