import { record } from '../model/record.js';
import type { Course, Unit } from '../model/unit.js';
import type { Ignored, SummativeProgress } from '../progress/progress.js';
import { summativeProgress } from '../progress/summative-progress.js';
import { planOf } from '../rules/plan.js';
import type { Event } from './event.js';
import type { SummativeLog } from './learner-log.js';
import type { Line } from './line.js';
import { ignore, type LearnerEvents, type ReadLog } from './log.js';
import type { Sitting } from './sitting.js';

/** A course's log, parted by what it is about. */
export interface CourseLog {
  readonly units: ReadonlyMap<string, ReadLog>;
  readonly summatives: { readonly [learner: string]: { readonly [summative: string]: SummativeProgress } };
  readonly ignored: readonly Ignored[];
}

type Where =
  | { readonly units: readonly Unit[] }
  | { readonly course: string }
  | { readonly ignored: Ignored };

function about(course: Course, event: Event): Where {
  const named = course.units.filter(({ id }) => id === event.unit);
  if (named.length > 0) return { units: named };
  const only = (
    units: readonly Unit[],
    unknown: 'unknown-skill' | 'unknown-summative',
    data: { readonly [name: string]: string },
  ): Where => {
    if (units.length === 1) return { units };
    return { ignored: ignore(event.id, units.length === 0 ? unknown : 'unit-needed', data) };
  };
  if ('skill' in event && event.skill) {
    const { skill } = event;
    const owners = course.units.filter(
      (unit) => (planOf(unit).nodes.get(skill) ?? Number.POSITIVE_INFINITY) < planOf(unit).top,
    );
    return only(owners, 'unknown-skill', { skill });
  }
  if ('summative' in event && event.summative) {
    const { summative } = event;
    if (course.summatives.some(({ id }) => id === summative)) return { course: summative };
    return only(
      course.units.filter((unit) => planOf(unit).summatives.has(summative)),
      'unknown-summative',
      { summative },
    );
  }
  if (event.type === 'practice') {
    const task = event.task ?? '';
    const owners = course.units.filter((unit) => planOf(unit).tasks.has(task));
    return owners.length > 0 ? { units: owners } : { ignored: ignore(event.id, 'unknown-task', { task }) };
  }
  // an accommodation without a skill is for all of them; an excuse from everything is too much to take for granted
  if (event.type === 'adjust' || course.units.length === 1) return { units: course.units };
  return { ignored: ignore(event.id, 'unit-needed', { type: event.type }) };
}

/** Parts a course's log by unit; grades and voids stay with what they are of. */
export function courseLog(course: Course, log: ReadLog): CourseLog {
  const ignored: Ignored[] = [...log.ignored];
  const units = new Map<string, Map<string, LearnerEvents>>(course.units.map(({ id }) => [id, new Map()]));
  const summatives = record<{ [summative: string]: SummativeProgress }>();
  for (const [learner, events] of log.learners) {
    const lines = new Map<string, Line[]>(course.units.map(({ id }) => [id, []]));
    const own = new Map<string, SummativeLog>(
      course.summatives.map(({ id }) => [id, { sittings: [], excuse: null }]),
    );
    events.forEach((line) => {
      const { event } = line;
      if (event.type === 'grade' || event.type === 'void') return;
      const where = about(course, event);
      if ('ignored' in where) ignored.push(where.ignored);
      else if ('units' in where) for (const { id } of where.units) lines.get(id)?.push(line);
      else {
        const target = own.get(where.course);
        if (target !== undefined && event.type === 'summative') target.sittings.push(line as Sitting);
        if (target !== undefined && event.type === 'excuse' && line.voidedBy === null)
          target.excuse = event.excused ? event : null;
      }
    });
    for (const { id } of course.units) units.get(id)?.set(learner, lines.get(id) ?? []);
    const taken = record<SummativeProgress>();
    for (const summative of course.summatives) {
      taken[summative.id] = summativeProgress(
        summative,
        own.get(summative.id) as SummativeLog,
        { excuse: null },
        ignored,
      );
    }
    summatives[learner] = taken;
  }
  return {
    units: new Map([...units].map(([id, learners]) => [id, { learners, ignored: [] }])),
    summatives,
    ignored,
  };
}
