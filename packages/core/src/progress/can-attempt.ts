import type { Unit } from '../model/unit.js';
import { planOf, type SkillPlan } from '../rules/plan.js';
import { barriersAt } from '../rules/reassess.js';
import { type Instant, momentOfCall } from '../time/moment.js';
import type { LearnerProgress } from './progress.js';
import type { Barrier } from './reason.js';

/** Whether a learner may take a check: yes, on which form; or no, for every reason, and from which local date. */
export type AttemptAnswer =
  | { readonly can: true; readonly form: string | null }
  | {
      readonly can: false;
      readonly barriers: readonly Barrier[];
      /** The earliest local date, as far as time stands in the way; null where it does not. */
      readonly from: string | null;
      /** Steps that must be logged first. */
      readonly steps: readonly string[];
    };

/**
 * Whether a learner may take the check of a skill at `now`. `wait` and `steps` hold from the second attempt on.
 * A skill that the unit has not is a programmer's mistake and throws a RangeError.
 *
 * @example
 * ```ts
 * const unit = defineUnit({ id: 'u', title: 'U', reassess: { wait: '2 days' }, skills: ['add'] });
 * const log = [{ id: '1', learner: 'ana', at: '2026-09-10T15:00:00Z', type: 'attempt', skill: 'add', score: '1/5' }] as const;
 * const { ana } = evaluate(unit, log, { now: '2026-09-11T00:00:00Z' }).learners;
 * canAttempt(unit, ana, 'add', '2026-09-11T00:00:00Z') // → { can: false, barriers: ['too-early'], from: '2026-09-12', steps: [] }
 * ```
 */
export function canAttempt<Id extends string>(
  unit: Unit<Id>,
  learner: LearnerProgress<Id>,
  skill: NoInfer<Id>,
  now: Instant,
): AttemptAnswer {
  const plan = planOf(unit);
  const index = plan.nodes.get(skill) ?? Number.POSITIVE_INFINITY;
  const progress = learner.skills[skill];
  const ms = momentOfCall(now);
  if (index >= plan.top || progress === undefined)
    throw new RangeError(`the unit has no skill ${skill} to take`);
  const around = {
    open: progress.open,
    excused: progress.status === 'excused',
    mastered: progress.via !== null,
    practiceDone: progress.practiceDone,
  };
  const { barriers, from } = barriersAt(
    plan,
    plan.skills[index] as SkillPlan,
    progress.allowance,
    around,
    ms,
  );
  if (barriers.length === 0) return { can: true, form: progress.allowance.form };
  return { can: false, barriers, from, steps: progress.allowance.stepsMissing };
}
