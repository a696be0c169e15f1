import type { Event, GradeEvent, VoidEvent } from './event.js';
import { compareEvents, compareText, type Dated, equalEvents, momentOf } from './event-order.js';
import { misshape } from './event-shape.js';
import type { Ignored, IgnoredCode } from './progress.js';

/** One learner's events in order, with what voids and grades them. */
export interface LearnerEvents {
  readonly lines: readonly Dated[];
  /** The void that stands, by the id of the event that it voids. */
  readonly voids: ReadonlyMap<string, VoidEvent>;
  /** The grades that stand, oldest first, by the id of what they grade. */
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

/** What stays of a log at `now`: events after it are set aside, those of other units unread, equal ones are one. */
function gather(events: Iterable<unknown>, now: number, reads: (unit: string) => boolean) {
  const ignored: Ignored[] = [];
  const byId = new Map<string, Dated | 'conflict'>();
  const unread = new Set<string>();
  for (const value of events) {
    const ms = momentOf(fieldOf(value, 'at'));
    if (ms !== null && ms > now) continue;
    const wrong = misshape(value);
    if (wrong !== null) {
      const data = wrong.code === 'malformed' ? { field: wrong.field } : { type: wrong.type };
      ignored.push(ignore(fieldOf(value, 'id'), wrong.code, data));
      continue;
    }
    const event = value as Event;
    if (event.unit !== undefined && event.unit !== null && event.unit !== '' && !reads(event.unit)) {
      unread.add(event.id);
      continue;
    }
    const line: Dated = { event, ms: ms as number };
    const known = byId.get(event.id);
    if (known === undefined) byId.set(event.id, line);
    else if (known !== 'conflict') {
      if (!equalEvents(known.event, event)) byId.set(event.id, 'conflict');
      else if ((event.seq ?? 0) < (known.event.seq ?? 0)) byId.set(event.id, line);
    }
  }
  return { byId, ignored, unread };
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

function readLearner(
  lines: Dated[],
  isKnown: (id: string) => boolean,
  unread: ReadonlySet<string>,
  ignored: Ignored[],
): LearnerEvents {
  lines.sort(compareEvents);
  const places = new Map(lines.map((line, place) => [line.event.id, place]));
  const voids = standingVoids(lines, places);
  const grades = new Map<string, GradeEvent[]>();
  lines.forEach(({ event }, place) => {
    if (event.type !== 'grade' && event.type !== 'void') return;
    const target = places.get(event.of);
    if (target === undefined) {
      if (!unread.has(event.of))
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
    else if (!voids.has(event.id)) grades.set(event.of, [...(grades.get(event.of) ?? []), event]);
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
): ReadLog {
  const { byId, ignored, unread } = gather(events, now, reads);
  const byLearner = new Map<string, Dated[]>();
  for (const [id, line] of byId) {
    if (line === 'conflict') {
      ignored.push(ignore(id, 'id-conflict'));
      continue;
    }
    const lines = byLearner.get(line.event.learner);
    if (lines === undefined) byLearner.set(line.event.learner, [line]);
    else lines.push(line);
  }
  const learners = new Map<string, LearnerEvents>();
  const isKnown = (id: string) => byId.has(id);
  for (const learner of [...byLearner.keys()].sort(compareText)) {
    learners.set(learner, readLearner(byLearner.get(learner) ?? [], isKnown, unread, ignored));
  }
  return { learners, ignored };
}

/** Ignored events in an order that does not depend on that of the log. */
export function sortIgnored(ignored: readonly Ignored[]): readonly Ignored[] {
  const key = (entry: Ignored) => `${entry.id ?? ''}\n${entry.code}\n${JSON.stringify(entry.data)}`;
  return [...ignored].sort((a, b) => compareText(key(a), key(b)));
}
