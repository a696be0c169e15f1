import type { Unit } from '../model/unit.js';
import { type AttemptAnswer, canAttempt } from '../progress/can-attempt.js';
import type { LearnerProgress } from '../progress/progress.js';
import type { Barrier } from '../progress/reason.js';
import type { Candidate } from './need.js';

/** A skill that has no attempt left, with all that `canAttempt` says of it. */
export type Barred<SkillId extends string = string> = { readonly skill: SkillId } & Extract<
  AttemptAnswer,
  { readonly can: false }
>;

// Neither waiting nor other skills help against these.
const FOR_GOOD: ReadonlySet<Barrier> = new Set(['attempts-used', 'no-form', 'too-late']);

/** The skill of a candidate, where it has no attempt left. */
export function barredBy<Id extends string>(
  unit: Unit,
  standing: LearnerProgress | undefined,
  { type, about }: Candidate,
  now: number,
): readonly Barred<Id>[] {
  if (type !== 'attempts' || standing === undefined) return [];
  const answer = canAttempt(unit, standing, about.id, now);
  if (answer.can || !answer.barriers.some((barrier) => FOR_GOOD.has(barrier))) return [];
  return [{ skill: about.id as Id, ...answer }];
}
