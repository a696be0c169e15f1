import { grade } from '../grade/grade.js';
import type { Grade } from '../grade/gradebook.js';
import type { Event } from '../log/event.js';
import { ownEvents } from '../log/own-events.js';
import { record } from '../model/record.js';
import type { Course, Unit } from '../model/unit.js';
import { evaluate } from '../progress/evaluate.js';
import type { CourseProgress, Progress } from '../progress/progress.js';
import { type Instant, isoInstant, momentOfCall } from '../time/moment.js';
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

/** What would change in a course. */
export interface CourseWhatIf {
  readonly before: CourseProgress;
  readonly after: CourseProgress;
  /** By unit, all of them: what changes in one may open or close another. */
  readonly units: { readonly [unit: string]: Pick<WhatIf, 'skills' | 'grades'> };
  /** Of the course's own grade. */
  readonly grades: readonly GradeChange[];
}

/** Gives hypothetical events an id of their own and, where they have none, the moment `now`, after all others. */
export function asEvents(hypothetical: readonly Hypothetical[], now: number): Event[] {
  const at = isoInstant(now);
  return hypothetical.map((event, index) => ({
    at,
    seq: Number.MAX_SAFE_INTEGER - hypothetical.length + index,
    ...event,
    id: event.id ?? `what-if:${index + 1}`,
  })) as Event[];
}

/**
 * What would change if these things happened now: a score, a step, an excuse. The log stays as it is; a learner of whom it
 * says nothing yet stands at the start. What has a time after `now` has not happened.
 *
 * @example
 * ```ts
 * const unit = defineUnit({ id: 'u', title: 'U', skills: ['add'] });
 * const maybe = [{ type: 'attempt', learner: 'ana', skill: 'add', score: '4/5' }] as const;
 * whatIf(unit, [], maybe, { now: '2026-09-11T00:00:00Z' }).skills[0].mastery // → 'gained'
 * ```
 */
export function whatIf(
  course: Course,
  events: Iterable<Event>,
  hypothetical: readonly Hypothetical[],
  options: { readonly now: Instant },
): CourseWhatIf;
export function whatIf<Id extends string>(
  unit: Unit<Id>,
  events: Iterable<Event>,
  hypothetical: readonly Hypothetical[],
  options: { readonly now: Instant },
): WhatIf<Id>;
export function whatIf(
  about: Unit | Course,
  events: Iterable<Event>,
  hypothetical: readonly Hypothetical[],
  options: { readonly now: Instant },
): WhatIf | CourseWhatIf {
  const now = momentOfCall(options?.now);
  const learners = new Set(hypothetical.map(({ learner }) => learner));
  const own = ownEvents(events, learners);
  const more = [...own, ...asEvents(hypothetical, now)];
  return 'units' in about
    ? inCourse(about, own, more, { now, learners })
    : inUnit(about, own, more, { now, learners });
}

interface At {
  readonly now: number;
  readonly learners: Iterable<string>;
}

function inUnit(unit: Unit, own: readonly Event[], more: readonly Event[], at: At): WhatIf {
  const before = evaluate(unit, own, at);
  const after = evaluate(unit, more, at);
  return {
    before,
    after,
    skills: compare(before, after),
    grades: compare(grade(unit, before), grade(unit, after)),
  };
}

function inCourse(course: Course, own: readonly Event[], more: readonly Event[], at: At): CourseWhatIf {
  const before = evaluate(course, own, at);
  const after = evaluate(course, more, at);
  const [was, is] = [grade(course, before), grade(course, after)];
  const units = record<Pick<WhatIf, 'skills' | 'grades'>>();
  for (const { id } of course.units) {
    const progress = [before.units[id], after.units[id]] as [Progress, Progress];
    const gradebooks = [was.units[id], is.units[id]] as [Grade, Grade];
    units[id] = { skills: compare(...progress), grades: compare(...gradebooks) };
  }
  return { before, after, units, grades: compare(was, is) };
}
