import type { Event } from '../log/event.js';
import { compareEvents, type Dated, equalEvents, momentOf } from '../log/event-order.js';
import { misshape } from '../log/event-shape.js';
import { type Line, lineOf } from '../log/line.js';
import { withLine } from '../log/target.js';
import type { Unit } from '../model/unit.js';
import { type LearnerState, nextState } from '../rules/learner-state.js';
import { type Plan, planOf } from '../rules/plan.js';
import { type Instant, momentOfCall } from '../time/moment.js';
import type { Ignored } from './progress.js';
import { type Standing, standingOfState, stateOf } from './standing.js';

/**
 * What an app keeps of one learner in one unit when events come one at a time: plain JSON, immutable. Its events
 * stand in the order of the log, whatever order they came in. {@link standingOf} says where the learner stands;
 * `evaluate(unit, state.events, { now })` says it with reasons, and equals that of the whole log.
 */
export interface LearnerRecord {
  readonly version: 1;
  readonly unit: string;
  readonly learner: string;
  readonly events: readonly Event[];
}

/** What the events of a record came to the last time somebody asked. */
interface Known {
  readonly plan: Plan;
  readonly state: LearnerState;
  readonly ignored: readonly Ignored[];
}

/** Beside a record, never in it: what makes the next event cheap. It can always be made again from the events. */
interface Memory {
  /** A list that later records go on with; the record's own events are its first `length`. */
  readonly list: readonly Event[];
  readonly length: number;
  /** Those alone, once somebody asked for them. */
  events: readonly Event[] | null;
  /** The ids that its events have or speak of. Handed on to the next record, so that only the newest one has it. */
  ids: Set<string> | null;
  /** The newest event; null where there is none, or where one of the events is no event. */
  readonly last: Dated | null;
  /** What the events came to the last time somebody asked, and those that came after it, oldest first. */
  known: Known | null;
  added: readonly Line[];
}

/**
 * Says the memory of a record that `record` made. Neither JSON nor a copy takes it along, and what a framework puts around
 * a record to watch it passes it on. It is a function, since those watch objects.
 */
const MEMORY = Symbol('memory');

interface Remembering extends LearnerRecord {
  readonly [MEMORY]?: () => Memory;
}

/** The memories of records that an app made or read again, which may be frozen. */
const given = new WeakMap<LearnerRecord, Memory>();

/** So many events in a row nobody asks about before what is known of the earlier ones is let go. */
const MOST_ADDED = 32;

/**
 * The record of a learner of whom nothing is known yet.
 *
 * @example
 * ```ts
 * start(defineUnit({ id: 'u', title: 'U', skills: ['add'] }), 'ana') // → { version: 1, unit: 'u', learner: 'ana', events: [] }
 * ```
 */
export function start(unit: Unit, learner: string): LearnerRecord {
  return { version: 1, unit: unit.id, learner, events: [] };
}

function dated(event: Event): Dated | null {
  const ms = momentOf(event.at);
  return ms === null || misshape(event, ms) !== null ? null : { event, ms };
}

function idsOf(events: readonly Event[]): Set<string> {
  const ids = new Set<string>();
  for (const event of events) note(ids, event);
  return ids;
}

function note(ids: Set<string>, event: Event): void {
  ids.add(event.id);
  if (event.type === 'grade' || event.type === 'void') ids.add(event.of);
}

function memoryOf(state: Remembering): Memory {
  const known = state[MEMORY]?.() ?? given.get(state);
  if (known !== undefined) return known;
  const { events } = state;
  const { length } = events;
  const newest = events[length - 1];
  const last = newest === undefined ? null : dated(newest);
  const memory: Memory = { list: events.slice(), length, events, ids: null, last, known: null, added: [] };
  given.set(state, memory);
  return memory;
}

// a list of its own for each record would take most of the time of an event
const EVENTS: PropertyDescriptor & ThisType<LearnerRecord> = {
  enumerable: true,
  get() {
    const memory = memoryOf(this);
    memory.events ??= memory.list.slice(0, memory.length);
    return memory.events;
  },
};

function remembering(unit: string, learner: string, memory: Memory): LearnerRecord {
  const record = Object.defineProperty({ version: 1, unit, learner }, 'events', EVENTS);
  return Object.defineProperty(record, MEMORY, { value: () => memory }) as unknown as LearnerRecord;
}

/** The place of an event among ordered ones; what is not an event stands after all. */
function placeOf(events: readonly Event[], own: Dated | null): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = dated(events[middle] as Event);
    const isBefore = other !== null && (own === null || compareEvents(other, own) <= 0);
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The record with one more event. The same record comes back when the event is there already. An event of another
 * learner is a programmer's mistake and throws a RangeError.
 *
 * @example
 * ```ts
 * const unit = defineUnit({ id: 'u', title: 'U', skills: ['add'] });
 * const event = { id: '1', learner: 'ana', at: '2026-09-10T15:00:00Z', type: 'attempt', skill: 'add', score: '4/5' } as const;
 * const state = record(start(unit, 'ana'), event);
 * standingOf(unit, state, { now: '2026-09-11T00:00:00Z' }).skill('add').status // → 'mastered'
 * ```
 */
export function record(state: LearnerRecord, event: Event): LearnerRecord {
  if (event.learner !== state.learner) {
    throw new RangeError(`an event of ${String(event.learner)} in the record of ${state.learner}`);
  }
  const memory = memoryOf(state);
  const { length, last } = memory;
  const ids = memory.ids ?? idsOf(state.events);
  const isNew = !ids.has(event.id);
  const isThere = (known: Event) =>
    known.id === event.id && known.seq === event.seq && known.at === event.at && equalEvents(known, event);
  if (!isNew && state.events.some(isThere)) return state;
  const line = dated(event);
  const isNewest = line !== null && (length === 0 || (last !== null && compareEvents(last, line) < 0));
  memory.ids = null;
  note(ids, event);
  const isPlain = isNew && isNewest && event.type !== 'grade' && event.type !== 'void';
  const goesOn = isPlain && memory.known !== null && memory.added.length < MOST_ADDED;
  return remembering(state.unit, state.learner, {
    list: withEvent(memory, event, isNewest ? length : placeOf(state.events, line)),
    length: length + 1,
    events: null,
    ids,
    last: isNewest ? line : line === null ? null : last,
    known: goesOn ? memory.known : null,
    added: goesOn ? [...memory.added, lineOf(event, line.ms, length)] : [],
  });
}

/** A record's list with one more event; the same list where the event goes to its end. */
function withEvent({ list, length }: Memory, event: Event, place: number): readonly Event[] {
  if (place < list.length) return [...list.slice(0, place), event, ...list.slice(place, length)];
  (list as Event[]).push(event);
  return list;
}

/** What is known of a record at `now`, brought up to its last event. */
function knownOf(plan: Plan, record: LearnerRecord, now: number): Known {
  const memory = memoryOf(record);
  const isWhole = memory.length === 0 || (memory.last !== null && memory.last.ms <= now);
  let { known } = memory;
  if (!isWhole || known?.plan !== plan) {
    known = { plan, ...stateOf(plan, record.learner, record.events, now) };
    if (!isWhole) return known;
  } else {
    for (const line of memory.added) {
      const { unit } = line.event;
      const ignored: Ignored[] = known.ignored.slice();
      if (!unit || unit === plan.unit.id) {
        const next = withLine(plan, known.state.log, line, ignored);
        known = { plan, state: nextState(plan, next, true, known.state), ignored };
      }
    }
  }
  memory.known = known;
  memory.added = [];
  return known;
}

/**
 * Where the learner of a record stands. After one more event only what the event is about is looked at again, so that an
 * app can ask after every answer. {@link progressOf} gives the reasons. A unit of a course is judged by itself: that it
 * waits for another unit, `evaluate` of the course says. A record of another unit throws a RangeError.
 *
 * @example
 * ```ts
 * const unit = defineUnit({ id: 'u', title: 'U', skills: ['add', 'subtract'] });
 * const event = { id: '1', learner: 'ana', at: '2026-09-10T15:00:00Z', type: 'attempt', skill: 'add', score: '4/5' } as const;
 * const ana = standingOf(unit, record(start(unit, 'ana'), event), { now: '2026-09-11T00:00:00Z' });
 * [ana.skill('add').figure.percent, ana.skill('subtract').open] // → [80, true]
 * ```
 */
export function standingOf<Id extends string>(
  unit: Unit<Id>,
  record: LearnerRecord,
  options: { readonly now: Instant },
): Standing<Id> {
  const now = momentOfCall(options?.now);
  const plan = planOf(unit);
  if (record?.version !== 1 || record.unit !== unit.id)
    throw new RangeError(`not a record of ${unit.id} that \`start\` or \`record\` returned`);
  const { state, ignored } = knownOf(plan, record, now);
  return standingOfState(plan, record.learner, state, ignored, now) as Standing<Id>;
}
