import { courseLog } from '../log/course-log.js';
import type { Event } from '../log/event.js';
import { type ReadLog, readEvents, sortIgnored } from '../log/log.js';
import { sortByTarget } from '../log/target.js';
import { record } from '../model/record.js';
import type { Course, Unit } from '../model/unit.js';
import { learnerState } from '../rules/learner-state.js';
import { planOf } from '../rules/plan.js';
import { type Instant, isoInstant, momentOfCall } from '../time/moment.js';
import { learnerProgress } from './learner-progress.js';
import type { CourseProgress, Ignored, LearnerProgress, Progress } from './progress.js';

/** What `evaluate` needs besides the unit and the log. */
export interface EvaluateOptions {
  /** The moment that is asked about; events after it are set aside. There is no ambient clock. */
  readonly now: Instant;
  /** Learners to answer for besides those of the log, such as those of a class list. */
  readonly learners?: Iterable<string>;
}

function unitProgress(unit: Unit, log: ReadLog, now: number, isOpen: (learner: string) => boolean): Progress {
  const plan = planOf(unit);
  const ignored: Ignored[] = [...log.ignored];
  const learners = record<LearnerProgress>();
  for (const [learner, events] of log.learners) {
    const state = learnerState(plan, sortByTarget(plan, events, ignored), isOpen(learner));
    learners[learner] = learnerProgress(plan, state, now, ignored);
  }
  return { version: 1, unit: unit.id, at: isoInstant(now), learners, ignored: sortIgnored(ignored) };
}

/**
 * Who has mastered what, what is open next, and why.
 *
 * Pure: the same unit, events and `now` give the same answer, in whatever order the events come and however often
 * they are sent. Nothing in the log throws; what cannot be read comes back in `ignored`. A `now` that is no moment is a
 * programmer's mistake and throws a RangeError.
 *
 * @example
 * ```ts
 * const unit = defineUnit({ id: 'u', title: 'U', skills: ['add'] });
 * const log = [{ id: '1', learner: 'ana', at: '2026-09-10T15:00:00Z', type: 'attempt', skill: 'add', score: '4/5' }] as const;
 * evaluate(unit, log, { now: '2026-09-11T00:00:00Z' }).learners.ana.skills.add.status // → 'mastered'
 * ```
 */
export function evaluate(course: Course, events: Iterable<Event>, options: EvaluateOptions): CourseProgress;
export function evaluate<Id extends string>(
  unit: Unit<Id>,
  events: Iterable<Event>,
  options: EvaluateOptions,
): Progress<Id>;
export function evaluate(
  target: Unit | Course,
  events: Iterable<Event>,
  options: EvaluateOptions,
): Progress | CourseProgress {
  const now = momentOfCall(options?.now);
  if (typeof target === 'object' && 'units' in target)
    return evaluateCourse(target, events, now, options.learners);
  planOf(target);
  const log = readEvents(events, now, (unit) => unit === target.id, options.learners);
  return unitProgress(target, log, now, () => true);
}

function evaluateCourse(
  course: Course,
  events: Iterable<Event>,
  now: number,
  also: Iterable<string> | undefined,
): CourseProgress {
  const log = readEvents(events, now, (unit) => course.units.some(({ id }) => id === unit), also);
  const { units: logs, summatives, ignored } = courseLog(course, log);
  const units = record<Progress>();
  const pending = new Set<string>();
  const complete = (id: string, learner: string): boolean => units[id]?.learners[learner]?.complete ?? false;
  const visit = (unit: Unit): void => {
    // INVARIANT: units that wait on each other in a circle never open, and do not hang
    if (pending.has(unit.id)) return;
    pending.add(unit.id);
    for (const other of course.units) if (unit.after.includes(other.id)) visit(other);
    const own = logs.get(unit.id);
    if (own !== undefined)
      units[unit.id] = unitProgress(unit, own, now, (learner) =>
        unit.after.every((id) => complete(id, learner)),
      );
  };
  course.units.forEach(visit);
  const all = [...ignored, ...Object.values(units).flatMap((progress) => progress.ignored)];
  return { version: 1, course: course.id, at: isoInstant(now), units, summatives, ignored: sortIgnored(all) };
}
