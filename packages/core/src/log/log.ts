import type { Ignored, IgnoredCode } from '../progress/progress.js';
import type { Event, GradeEvent, VoidEvent } from './event.js';
import {
  comesFirst,
  compareEvents,
  compareText,
  type Dated,
  equalEvents,
  excerpt,
  momentOf,
} from './event-order.js';
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

type Fields = { readonly [field in 'id' | 'at' | 'unit']?: unknown };

const NO_FIELDS: Fields = {};

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? value : NO_FIELDS;
}

const MOST_SHOWN = 120;

interface Gathered {
  readonly byId: ReadonlyMap<string, Dated | 'conflict'>;
  readonly unread: ReadonlySet<string>;
  readonly ignored: Ignored[];
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
    const { id, at, unit } = fieldsOf(value);
    const ms = momentOf(at);
    if (ms !== null && ms > now) continue;
    const wrong = misshape(value, ms);
    if (wrong !== null) {
      const said = wrong.code === 'malformed' ? { field: wrong.field } : { type: wrong.type };
      // what has no id is told by what it says, so that two such lines stay two
      const data = typeof id === 'string' ? said : { ...said, event: excerpt(value).slice(0, MOST_SHOWN) };
      if (isRead(unit) || typeof unit !== 'string') ignored.push(ignore(id, wrong.code, data));
      continue;
    }
    const event = value as Event;
    const line: Dated = { event, ms: ms as number };
    const known = byId.get(event.id);
    if (known === undefined) {
      byId.set(event.id, line);
      if (!isRead(unit)) unread.add(event.id);
    } else if (known === 'conflict') conflicts.set(event.id, conflicts.get(event.id) || isRead(unit));
    else if (!equalEvents(known.event, event)) {
      byId.set(event.id, 'conflict');
      unread.delete(event.id);
      conflicts.set(event.id, isRead(known.event.unit) || isRead(unit));
    } else if (comesFirst(event, known.event)) byId.set(event.id, line);
  }
  for (const [id, isOurs] of conflicts) if (isOurs) ignored.push(ignore(id, 'id-conflict'));
  return { byId, ignored, unread };
}

/** Says whether an event is not read, or a grade or void that names no unit is, along what it is of, of one that is not. */
function unreadOf({ byId, unread }: Gathered): (event: Event) => boolean {
  const answers = new Map<string, boolean>();
  const next = (event: Event): Event | null => {
    if ((event.type !== 'grade' && event.type !== 'void') || event.unit) return null;
    const target = byId.get(event.of);
    return target === undefined || target === 'conflict' ? null : target.event;
  };
  return (event) => {
    let answer = unread.has(event.id);
    const path: string[] = [];
    // INVARIANT: what is on the way has one answer, kept so that long chains stay linear and circles end
    for (let here = next(event); here !== null && !answer; here = next(here)) {
      const known = answers.get(here.id);
      answer = known ?? unread.has(here.id);
      if (known !== undefined) break;
      answers.set(here.id, answer);
      path.push(here.id);
    }
    if (answer) for (const id of path) answers.set(id, true);
    return answer;
  };
}

/** The line of a learner that has an id; undefined where the learner has none. */
type LineOf = (id: string) => Dated | undefined;

/** Voids, newest first, so that a void that is itself voided does not stand. */
function standingVoids(lines: readonly Dated[], lineOf: LineOf): Map<string, VoidEvent> {
  const voids = new Map<string, VoidEvent>();
  for (let place = lines.length - 1; place >= 0; place -= 1) {
    const line = lines[place] as Dated;
    const { event } = line;
    if (event.type !== 'void' || voids.has(event.id)) continue;
    const target = lineOf(event.of);
    // INVARIANT: of several voids of one event the oldest is named, whichever were read first
    if (target !== undefined && compareEvents(target, line) < 0) voids.set(event.of, event);
  }
  return voids;
}

/** Of a learner without events. */
export const NO_EVENTS: LearnerEvents = { lines: [], voids: new Map(), grades: new Map() };

/** Puts lines in the order of the log; most logs stand in it already. Says whether any of them is about another one. */
function inOrder(lines: Dated[]): boolean {
  let isOrdered = true;
  let refers = false;
  lines.forEach((line, place) => {
    const { type } = line.event;
    if (type === 'grade' || type === 'void') refers = true;
    if (place > 0 && isOrdered && compareEvents(lines[place - 1] as Dated, line) > 0) isOrdered = false;
  });
  if (!isOrdered) lines.sort(compareEvents);
  return refers;
}

function readLearner(
  lines: Dated[],
  lineOf: LineOf,
  isKnown: (id: string) => boolean,
  ignored: Ignored[],
): LearnerEvents {
  if (!inOrder(lines)) return { ...NO_EVENTS, lines };
  const grades = new Map<string, GradeEvent[]>();
  for (const line of lines) {
    const { event } = line;
    if (event.type !== 'grade' && event.type !== 'void') continue;
    const target = lineOf(event.of);
    const type = target?.event.type;
    if (target === undefined)
      ignored.push(ignore(event.id, isKnown(event.of) ? 'of-mismatch' : 'of-unknown', { of: event.of }));
    else if (event.type === 'void') {
      if (compareEvents(target, line) >= 0) ignored.push(ignore(event.id, 'of-later', { of: event.of }));
    } else if (type !== 'attempt' && type !== 'summative')
      ignored.push(ignore(event.id, 'of-mismatch', { of: event.of }));
    else {
      const known = grades.get(event.of);
      if (known === undefined) grades.set(event.of, [event]);
      else known.push(event);
    }
  }
  return { lines, voids: standingVoids(lines, lineOf), grades };
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
  const isUnread = unreadOf(gathered);
  const byLearner = new Map<string, Dated[]>([...also].map((learner) => [learner, []]));
  for (const line of byId.values()) {
    if (line === 'conflict' || isUnread(line.event)) continue;
    const lines = byLearner.get(line.event.learner);
    if (lines === undefined) byLearner.set(line.event.learner, [line]);
    else lines.push(line);
  }
  const learners = new Map<string, LearnerEvents>();
  const read = (id: string) => {
    const line = byId.get(id);
    return line === 'conflict' ? undefined : line;
  };
  const isKnown = (id: string) => read(id) !== undefined;
  for (const learner of [...byLearner.keys()].sort(compareText)) {
    const lineOf: LineOf = (id) => {
      const line = read(id);
      return line?.event.learner === learner && !isUnread(line.event) ? line : undefined;
    };
    learners.set(learner, readLearner(byLearner.get(learner) ?? [], lineOf, isKnown, ignored));
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
