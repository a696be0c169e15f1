import type { Ignored, IgnoredCode } from '../progress/progress.js';
import type { Event, GradeEvent, VoidEvent } from './event.js';
import { compareEvents, compareText, type Dated, equalEvents, momentOf } from './event-order.js';
import { misshape } from './event-shape.js';

/** One learner's events in order, with what voids and grades them. */
export interface LearnerEvents {
  readonly lines: readonly Dated[];
  /** The void that stands, by the id of the event that it voids. */
  readonly voids: ReadonlyMap<string, VoidEvent>;
  /** All grades, oldest first, by the id of what they grade; those that are voided stand in `voids`. */
  readonly grades: ReadonlyMap<string, readonly GradeEvent[]>;
}

/** A log that was read: who did what, and what could not be read. */
export interface ReadLog {
  readonly learners: ReadonlyMap<string, LearnerEvents>;
  readonly ignored: readonly Ignored[];
}

export function ignore(id: unknown, code: IgnoredCode, data: Ignored['data'] = {}): Ignored {
  return { id: typeof id === 'string' && id !== '' ? id : null, code, data };
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as { [field: string]: unknown })[field]
    : undefined;
}

function excerpt(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 120);
}

interface Gathered {
  readonly byId: ReadonlyMap<string, Dated | 'conflict'>;
  readonly unread: ReadonlySet<string>;
  readonly ignored: Ignored[];
}

/** Which of two equal events stands: the lower `seq`; of the same, whichever is written first by code point. */
function comesFirst(a: Event, b: Event): boolean {
  const seq = (a.seq ?? 0) - (b.seq ?? 0);
  return seq < 0 || (seq === 0 && compareText(JSON.stringify(a), JSON.stringify(b)) < 0);
}

/** What stays of a log at `now`: events after it are set aside, equal ones are one, those of other units unread. */
function gather(events: Iterable<unknown>, now: number, reads: (unit: string) => boolean): Gathered {
  const ignored: Ignored[] = [];
  const byId = new Map<string, Dated | 'conflict'>();
  const unread = new Set<string>();
  const conflicts = new Map<string, boolean>();
  const isRead = (unit: unknown) =>
    unit === undefined || unit === null || (typeof unit === 'string' && reads(unit));
  for (const value of events) {
    const ms = momentOf(fieldOf(value, 'at'));
    if (ms !== null && ms > now) continue;
    const wrong = misshape(value);
    if (wrong !== null) {
      const said = wrong.code === 'malformed' ? { field: wrong.field } : { type: wrong.type };
      // what has no id is told by what it says, so that two such lines stay two
      const data = typeof fieldOf(value, 'id') === 'string' ? said : { ...said, event: excerpt(value) };
      const unit = fieldOf(value, 'unit');
      if (isRead(unit) || typeof unit !== 'string')
        ignored.push(ignore(fieldOf(value, 'id'), wrong.code, data));
      continue;
    }
    const event = value as Event;
    const line: Dated = { event, ms: ms as number };
    const known = byId.get(event.id);
    if (known === undefined) byId.set(event.id, line);
    else if (known === 'conflict') conflicts.set(event.id, conflicts.get(event.id) || isRead(event.unit));
    else if (!equalEvents(known.event, event)) {
      byId.set(event.id, 'conflict');
      conflicts.set(event.id, isRead(known.event.unit) || isRead(event.unit));
    } else if (comesFirst(event, known.event)) byId.set(event.id, line);
  }
  for (const [id, line] of byId) {
    if (line === 'conflict') {
      if (conflicts.get(id)) ignored.push(ignore(id, 'id-conflict'));
    } else if (!isRead(line.event.unit)) unread.add(id);
  }
  return { byId, ignored, unread };
}

/** Whether a grade or void that names no unit is, along what it is of, of an event that is not read. */
function isUnread(event: Event, { byId, unread }: Gathered): boolean {
  let { unit } = event;
  let of = event.type === 'grade' || event.type === 'void' ? event.of : null;
  const seen = new Set<string>();
  while (of !== null && (unit === undefined || unit === null) && !seen.has(of)) {
    seen.add(of);
    if (unread.has(of)) return true;
    const target = byId.get(of);
    if (target === undefined || target === 'conflict') return false;
    unit = target.event.unit;
    of = target.event.type === 'grade' || target.event.type === 'void' ? target.event.of : null;
  }
  return unread.has(event.id);
}

/** Voids, newest first, so that a void that is itself voided does not stand. */
function standingVoids(lines: readonly Dated[], places: ReadonlyMap<string, number>): Map<string, VoidEvent> {
  const voids = new Map<string, VoidEvent>();
  for (let place = lines.length - 1; place >= 0; place -= 1) {
    const event = lines[place]?.event;
    if (event?.type !== 'void' || voids.has(event.id)) continue;
    const target = places.get(event.of);
    // INVARIANT: of several voids of one event the oldest is named, whichever were read first
    if (target !== undefined && target < place) voids.set(event.of, event);
  }
  return voids;
}

function readLearner(lines: Dated[], isKnown: (id: string) => boolean, ignored: Ignored[]): LearnerEvents {
  lines.sort(compareEvents);
  const places = new Map(lines.map((line, place) => [line.event.id, place]));
  const voids = standingVoids(lines, places);
  const grades = new Map<string, GradeEvent[]>();
  lines.forEach(({ event }, place) => {
    if (event.type !== 'grade' && event.type !== 'void') return;
    const target = places.get(event.of);
    if (target === undefined) {
      ignored.push(ignore(event.id, isKnown(event.of) ? 'of-mismatch' : 'of-unknown', { of: event.of }));
      return;
    }
    if (event.type === 'void') {
      if (target >= place) ignored.push(ignore(event.id, 'of-later', { of: event.of }));
      return;
    }
    const type = lines[target]?.event.type;
    if (type !== 'attempt' && type !== 'summative')
      ignored.push(ignore(event.id, 'of-mismatch', { of: event.of }));
    else {
      const known = grades.get(event.of);
      if (known === undefined) grades.set(event.of, [event]);
      else known.push(event);
    }
  });
  return { lines, voids, grades };
}

/**
 * Reads a log as it stood at `now`, in whatever order it came. `reads` says which named units are read; events
 * of others are left alone. Nothing is thrown: what is not an event comes back in `ignored`.
 */
export function readEvents(
  events: Iterable<unknown>,
  now: number,
  reads: (unit: string) => boolean,
  also: Iterable<string> = [],
): ReadLog {
  const gathered = gather(events, now, reads);
  const { byId, ignored } = gathered;
  const byLearner = new Map<string, Dated[]>([...also].map((learner) => [learner, []]));
  for (const line of byId.values()) {
    if (line === 'conflict' || isUnread(line.event, gathered)) continue;
    const lines = byLearner.get(line.event.learner);
    if (lines === undefined) byLearner.set(line.event.learner, [line]);
    else lines.push(line);
  }
  const learners = new Map<string, LearnerEvents>();
  const isKnown = (id: string) => byId.has(id) && byId.get(id) !== 'conflict';
  for (const learner of [...byLearner.keys()].sort(compareText)) {
    learners.set(learner, readLearner(byLearner.get(learner) ?? [], isKnown, ignored));
  }
  return { learners, ignored };
}

/** Ignored events, each once, in an order that does not depend on that of the log. */
export function sortIgnored(ignored: readonly Ignored[]): readonly Ignored[] {
  const byKey = new Map(
    ignored.map((entry) => [`${entry.id ?? ''}\n${entry.code}\n${JSON.stringify(entry.data)}`, entry]),
  );
  return [...byKey].sort(([a], [b]) => compareText(a, b)).map(([, entry]) => entry);
}
