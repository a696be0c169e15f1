import type { Ignored, IgnoredCode } from '../progress/progress.js';
import type { Event, GradeEvent } from './event.js';
import { comesFirst, compareEvents, compareText, equalEvents, excerpt, momentOf } from './event-order.js';
import { misshape } from './event-shape.js';
import { addGrade, type Line, lineOf } from './line.js';

/** One learner's events in order, each with what voids and grades it. */
export type LearnerEvents = readonly Line[];

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

/** One learner's lines as they came. */
interface Pile {
  readonly learner: string;
  readonly lines: Line[];
  /** Whether they came in the order of the log, as in most logs. */
  isOrdered: boolean;
  /** Whether any of them is about another one. */
  refers: boolean;
}

interface Gathered {
  readonly byId: ReadonlyMap<string, Line | 'conflict'>;
  readonly piles: ReadonlyMap<string, Pile>;
  readonly unread: ReadonlySet<string>;
  /** Whether a pile may have lines that do not count: unread, or in conflict. */
  readonly isMixed: boolean;
  readonly ignored: Ignored[];
}

function pileOf(piles: Map<string, Pile>, learner: string): Pile {
  let pile = piles.get(learner);
  if (pile === undefined) {
    pile = { learner, lines: [], isOrdered: true, refers: false };
    piles.set(learner, pile);
  }
  return pile;
}

function addLine(pile: Pile, event: Event, ms: number): Line {
  const { lines } = pile;
  const line = lineOf(event, ms, lines.length);
  if (event.type === 'grade' || event.type === 'void') pile.refers = true;
  if (line.order > 0 && pile.isOrdered && compareEvents(lines[line.order - 1] as Line, line) > 0)
    pile.isOrdered = false;
  lines.push(line);
  return line;
}

/** What stays of a log at `now`: events after it are set aside, equal ones are one, those of other units unread. */
function gather(
  events: Iterable<unknown>,
  now: number,
  reads: (unit: string) => boolean,
  also: Iterable<string>,
): Gathered {
  const ignored: Ignored[] = [];
  const byId = new Map<string, Line | 'conflict'>();
  const piles = new Map<string, Pile>();
  for (const learner of also) pileOf(piles, learner);
  const unread = new Set<string>();
  const conflicts = new Map<string, boolean>();
  // what is no name of a unit is nobody else's to read
  const isRead = (unit: unknown) => typeof unit !== 'string' || unit === '' || reads(unit);
  let pile: Pile | null = null;
  for (const value of events) {
    const { id, at, unit } = fieldsOf(value);
    const ms = momentOf(at);
    if (ms !== null && ms > now) continue;
    const wrong = misshape(value, ms);
    if (wrong !== null) {
      const said = wrong.code === 'malformed' ? { field: wrong.field } : { type: wrong.type };
      // what has no id is told by what it says, so that two such lines stay two
      const data = typeof id === 'string' ? said : { ...said, event: excerpt(value).slice(0, MOST_SHOWN) };
      if (isRead(unit)) ignored.push(ignore(id, wrong.code, data));
      continue;
    }
    const event = value as Event;
    const known = byId.get(event.id);
    if (known === undefined) {
      if (pile === null || pile.learner !== event.learner) pile = pileOf(piles, event.learner);
      byId.set(event.id, addLine(pile, event, ms as number));
      if (!isRead(unit)) unread.add(event.id);
    } else if (known === 'conflict') conflicts.set(event.id, conflicts.get(event.id) || isRead(unit));
    else if (!equalEvents(known.event, event)) {
      byId.set(event.id, 'conflict');
      unread.delete(event.id);
      conflicts.set(event.id, isRead(known.event.unit) || isRead(unit));
    } else if (comesFirst(event, known.event)) {
      known.event = event;
      pileOf(piles, event.learner).isOrdered = false;
    }
  }
  for (const [id, isOurs] of conflicts) if (isOurs) ignored.push(ignore(id, 'id-conflict'));
  return { byId, piles, unread, isMixed: unread.size > 0 || conflicts.size > 0, ignored };
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
type Find = (id: string) => Line | undefined;

function number(lines: readonly Line[]): void {
  for (let order = 0; order < lines.length; order += 1) (lines[order] as Line).order = order;
}

/** Marks what is voided, from the newest void on, so that a void that is itself voided does not stand. */
function markVoided(lines: readonly Line[], find: Find): void {
  for (let place = lines.length - 1; place >= 0; place -= 1) {
    const line = lines[place] as Line;
    if (line.event.type !== 'void' || line.voidedBy !== null) continue;
    const target = find(line.event.of);
    // INVARIANT: of several voids of one event the oldest is named, whichever were read first
    if (target !== undefined && compareEvents(target, line) < 0) target.voidedBy = line.event;
  }
}

/** Marks what grades and voids are of; those of nothing that can be graded or voided are ignored. */
function refer(
  lines: readonly Line[],
  find: Find,
  isKnown: (id: string) => boolean,
  ignored: Ignored[],
): void {
  for (const line of lines) {
    const { event } = line;
    if (event.type !== 'grade' && event.type !== 'void') continue;
    const target = find(event.of);
    const type = target?.event.type;
    if (target === undefined)
      ignored.push(ignore(event.id, isKnown(event.of) ? 'of-mismatch' : 'of-unknown', { of: event.of }));
    else if (event.type === 'void') {
      if (compareEvents(target, line) >= 0) ignored.push(ignore(event.id, 'of-later', { of: event.of }));
    } else if (type !== 'attempt' && type !== 'summative')
      ignored.push(ignore(event.id, 'of-mismatch', { of: event.of }));
    else addGrade(target, line as Line<GradeEvent>);
  }
  markVoided(lines, find);
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
  const asked = new Set(also);
  const gathered = gather(events, now, reads, asked);
  const { byId, piles, isMixed, ignored } = gathered;
  const isUnread = isMixed ? unreadOf(gathered) : () => false;
  const read = (id: string) => {
    const line = byId.get(id);
    return line === 'conflict' ? undefined : line;
  };
  const isKnown = (id: string) => read(id) !== undefined;
  const learners = new Map<string, LearnerEvents>();
  for (const learner of [...piles.keys()].sort(compareText)) {
    const { lines: all, isOrdered, refers } = piles.get(learner) as Pile;
    const lines = isMixed ? all.filter((line) => read(line.event.id) === line && !isUnread(line.event)) : all;
    if (lines.length === 0 && !asked.has(learner)) continue;
    if (!isOrdered) lines.sort(compareEvents);
    if (!isOrdered || isMixed) number(lines);
    if (refers) {
      const find: Find = (id) => {
        const line = read(id);
        return line?.event.learner === learner && !isUnread(line.event) ? line : undefined;
      };
      refer(lines, find, isKnown, ignored);
    }
    learners.set(learner, lines);
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
