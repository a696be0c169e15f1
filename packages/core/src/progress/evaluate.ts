import { courseLog } from '../log/course-log.js';
import type { Event } from '../log/event.js';
import { type LearnerEvents, type ReadLog, readEvents, sortIgnored } from '../log/log.js';
import { type SummativeLog, sortByTarget } from '../log/skill-log.js';
import { record } from '../model/record.js';
import type { Course, Unit } from '../model/unit.js';
import { learnerState } from '../rules/learner-state.js';
import { type Plan, planOf } from '../rules/plan.js';
import { type Instant, isoInstant, parseInstant } from '../time/time-zone.js';
import type {
  CourseProgress,
  Ignored,
  LearnerProgress,
  Progress,
  SetProgress,
  SkillProgress,
  SummativeProgress,
} from './progress.js';
import { skillProgress } from './skill-progress.js';
import { summativeProgress } from './summative-progress.js';

/** What `evaluate` needs besides the unit and the log. */
export interface EvaluateOptions {
  /** The moment that is asked about; events after it are set aside. There is no ambient clock. */
  readonly now: Instant;
  /** Learners to answer for besides those of the log, such as those of a class list. */
  readonly learners?: Iterable<string>;
}

function evaluateLearner(
  plan: Plan,
  events: LearnerEvents,
  now: number,
  unitOpen: boolean,
  ignored: Ignored[],
): LearnerProgress {
  const log = sortByTarget(plan, events, ignored);
  const state = learnerState(plan, log, unitOpen, ignored);
  const skills = record<SkillProgress>();
  plan.skills.forEach((skill, index) => {
    const own = log.skills[index];
    const logged = state.skills[index]?.practice.best.some((best) => best !== null) ?? false;
    const hasEvidence = own !== undefined && (own.sittings.length > 0 || logged || own.override !== null);
    if (!skill.retired || hasEvidence) skills[skill.id] = skillProgress(plan, state, index, now);
  });
  const sets = record<SetProgress>();
  plan.sets.slice(1).forEach((set, index) => {
    const node = plan.top + index + 1;
    sets[set.id] = { open: state.gates.open[node] ?? false, settled: state.gates.settled[node] ?? false };
  });
  const summatives = record<SummativeProgress>();
  for (const [id, summative] of plan.summatives) {
    summatives[id] = summativeProgress(summative, log.summatives.get(id) as SummativeLog, log, ignored);
  }
  const next = Object.values(skills).flatMap((skill) =>
    skill.next.filter(({ code }) => code !== 'settle-first'),
  );
  return { complete: state.complete, excused: state.excused, next, skills, sets, summatives };
}

function moment(now: Instant): number {
  const ms = parseInstant(now);
  if (ms === null) throw new RangeError(`now is not a moment: ${String(now)}`);
  return ms;
}

function unitProgress(unit: Unit, log: ReadLog, now: number, isOpen: (learner: string) => boolean): Progress {
  const plan = planOf(unit);
  const ignored: Ignored[] = [...log.ignored];
  const learners = record<LearnerProgress>();
  for (const [learner, events] of log.learners) {
    learners[learner] = evaluateLearner(plan, events, now, isOpen(learner), ignored);
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
export function evaluate<Id extends string>(
  unit: Unit<Id>,
  events: Iterable<Event>,
  options: EvaluateOptions,
): Progress<Id>;
export function evaluate<Id extends string>(
  course: Course<Id>,
  events: Iterable<Event>,
  options: EvaluateOptions,
): CourseProgress<Id>;
export function evaluate(
  target: Unit | Course,
  events: Iterable<Event>,
  options: EvaluateOptions,
): Progress | CourseProgress {
  const now = moment(options.now);
  if ('units' in target) return evaluateCourse(target, events, now, options.learners);
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
