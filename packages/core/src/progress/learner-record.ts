import type { Event } from '../log/event.js';
import { compareEvents, type Dated, equalEvents, momentOf } from '../log/event-order.js';
import { misshape } from '../log/event-shape.js';
import { type Line, lineOf } from '../log/line.js';
import { withLine } from '../log/target.js';
import type { Unit } from '../model/unit.js';
import { type LearnerState, nextState } from '../rules/learner-state.js';
import { type Plan, planOf } from '../rules/plan.js';
import { type Instant, momentOfCall } from '../time/time-zone.js';
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
  /** The ids that its events have or speak of. Handed on to the next record, so that only the newest one has it. */
  ids: Set<string> | null;
  /** The newest event; null where there is none, or where one of the events is no event. */
  readonly last: Dated | null;
  known: Known | null;
  /** Events that came after what is known, oldest first. */
  added: readonly Line[];
}

// INVARIANT: not enumerable, so that neither JSON nor a copy of the record takes it along
const MEMORY = Symbol('memory');

interface Remembering extends LearnerRecord {
  readonly [MEMORY]?: Memory;
}

function remember<R extends LearnerRecord>(record: R, memory: Memory): R {
  return Object.isExtensible(record) ? Object.defineProperty(record, MEMORY, { value: memory }) : record;
}

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
  const known = state[MEMORY];
  if (known !== undefined) return known;
  const newest = state.events[state.events.length - 1];
  const memory = { ids: null, last: newest === undefined ? null : dated(newest), known: null, added: [] };
  remember(state, memory);
  return memory;
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
  const { events } = state;
  if (event.learner !== state.learner) {
    throw new RangeError(`an event of ${String(event.learner)} in the record of ${state.learner}`);
  }
  const memory = memoryOf(state);
  const ids = memory.ids ?? idsOf(events);
  const isNew = !ids.has(event.id);
  const isThere = (known: Event) =>
    known.id === event.id && known.seq === event.seq && known.at === event.at && equalEvents(known, event);
  if (!isNew && events.some(isThere)) return state;
  const line = dated(event);
  const { last } = memory;
  const isNewest = line !== null && (events.length === 0 || (last !== null && compareEvents(last, line) < 0));
  const place = isNewest ? events.length : placeOf(events, line);
  const next: LearnerRecord = {
    version: 1,
    unit: state.unit,
    learner: state.learner,
    events:
      place === events.length
        ? events.concat([event])
        : [...events.slice(0, place), event, ...events.slice(place)],
  };
  memory.ids = null;
  note(ids, event);
  const isPlain = isNew && isNewest && event.type !== 'grade' && event.type !== 'void';
  const goesOn = isPlain && memory.known !== null && memory.added.length < MOST_ADDED;
  return remember(next, {
    ids,
    last: isNewest ? line : line === null ? null : last,
    known: goesOn ? memory.known : null,
    added: goesOn ? [...memory.added, lineOf(event, (line as Dated).ms, place)] : [],
  });
}

/** What is known of a record at `now`, brought up to its last event. */
function knownOf(plan: Plan, record: LearnerRecord, now: number): Known {
  const memory = memoryOf(record);
  const isWhole = record.events.length === 0 || (memory.last !== null && memory.last.ms <= now);
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
  const now = momentOfCall(options.now);
  const plan = planOf(unit);
  if (record?.version !== 1 || record.unit !== unit.id)
    throw new RangeError(`not a record of ${unit.id} that \`start\` or \`record\` returned`);
  const { state, ignored } = knownOf(plan, record, now);
  return standingOfState(plan, record.learner, state, ignored, now) as Standing<Id>;
}
