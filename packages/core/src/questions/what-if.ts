import { grade } from '../grade/grade.js';
import type { Event } from '../log/event.js';
import type { Unit } from '../model/unit.js';
import { evaluate } from '../progress/evaluate.js';
import type { Progress } from '../progress/progress.js';
import { type Instant, isoInstant, momentOfCall } from '../time/time-zone.js';
import { compare, type GradeChange, type SkillChange } from './compare.js';

type WithoutIdentity<E> = E extends Event
  ? Omit<E, 'id' | 'at'> & { readonly id?: string; readonly at?: string }
  : never;

/** Something that might happen: an event that needs neither an id nor a time. */
export type Hypothetical = WithoutIdentity<Event>;

/** What would change. */
export interface WhatIf<SkillId extends string = string> {
  /** Progress of the learners concerned, without and with what might happen. */
  readonly before: Progress<SkillId>;
  readonly after: Progress<SkillId>;
  readonly skills: readonly SkillChange<SkillId>[];
  readonly grades: readonly GradeChange[];
}

/** Gives hypothetical events an id of their own and, where they have none, the moment `now`, after all others. */
export function asEvents(hypothetical: readonly Hypothetical[], now: number): Event[] {
  return hypothetical.map((event, index) => ({
    at: isoInstant(now),
    seq: Number.MAX_SAFE_INTEGER - hypothetical.length + index,
    ...event,
    id: event.id ?? `what-if:${index + 1}`,
  })) as Event[];
}

/**
 * What would change if these things happened now: a score, a step, an excuse. The log stays as it is; a learner of whom it
 * says nothing yet stands at the start.
 *
 * @example
 * ```ts
 * const unit = defineUnit({ id: 'u', title: 'U', skills: ['add'] });
 * const maybe = [{ type: 'attempt', learner: 'ana', skill: 'add', score: '4/5' }] as const;
 * whatIf(unit, [], maybe, { now: '2026-09-11T00:00:00Z' }).skills[0].mastery // → 'gained'
 * ```
 */
export function whatIf<Id extends string>(
  unit: Unit<Id>,
  events: Iterable<Event>,
  hypothetical: readonly Hypothetical[],
  options: { readonly now: Instant },
): WhatIf<Id> {
  const now = momentOfCall(options.now);
  const learners = new Set(hypothetical.map(({ learner }) => learner));
  const own = [...events].filter((event) => learners.has(event?.learner));
  const before = evaluate(unit, own, { now, learners });
  const after = evaluate(unit, [...own, ...asEvents(hypothetical, now)], { now, learners });
  return {
    before,
    after,
    skills: compare(before, after),
    grades: compare(grade(unit, before), grade(unit, after)),
  };
}
