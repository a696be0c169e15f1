import type { Event, GradeEvent, VoidEvent } from './event.js';
import type { Dated } from './event-order.js';

/** An event of a log, with its place and what was said of it later. */
export interface Line<E extends Event = Event> extends Dated<E> {
  /** Of several equal events the one that stands. */
  event: E;
  /** Its place among the learner's events. */
  order: number;
  /** The void that stands. */
  voidedBy: VoidEvent | null;
  /** Oldest first; the last that is readable and not voided counts. */
  grades: readonly Line<GradeEvent>[];
}

const NO_GRADES: Line['grades'] = [];

/** A line of which nothing is said yet. */
export function lineOf(event: Event, ms: number, order: number): Line {
  return { event, ms, order, voidedBy: null, grades: NO_GRADES };
}

/** Adds the newest of a line's grades. */
export function addGrade(line: Line, grade: Line<GradeEvent>): void {
  if (line.grades === NO_GRADES) line.grades = [grade];
  else (line.grades as Line<GradeEvent>[]).push(grade);
}
