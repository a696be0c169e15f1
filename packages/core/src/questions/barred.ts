import type { Unit } from '../model/unit.js';
import { type AttemptAnswer, canAttempt } from '../progress/can-attempt.js';
import { FOR_GOOD } from '../progress/for-good.js';
import type { LearnerProgress } from '../progress/progress.js';
import type { Candidate } from './need.js';

/** A skill that has no attempt left, with all that `canAttempt` says of it. */
export type Barred<SkillId extends string = string> = { readonly skill: SkillId } & Extract<
  AttemptAnswer,
  { readonly can: false }
>;

/** The skill of a candidate, where it has no attempt left. */
export function barredBy<Id extends string>(
  unit: Unit,
  standing: LearnerProgress | undefined,
  { type, times, about }: Candidate,
  now: number,
): readonly Barred<Id>[] {
  if (type !== 'attempts' || times === 0 || standing === undefined) return [];
  const answer = canAttempt(unit, standing, about.id, now);
  if (answer.can || !answer.barriers.some((barrier) => FOR_GOOD.has(barrier))) return [];
  return [{ skill: about.id as Id, ...answer }];
}
