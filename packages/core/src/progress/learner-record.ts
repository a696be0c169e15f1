import type { Event } from '../log/event.js';
import { compareEvents, type Dated, equalEvents, momentOf } from '../log/event-order.js';
import { misshape } from '../log/event-shape.js';
import type { Unit } from '../model/unit.js';

/**
 * What an app keeps of one learner in one unit when events come one at a time: plain JSON, immutable. Its events
 * stand in the order of the log, whatever order they came in; `evaluate(unit, state.events, { now })` is the
 * learner's progress, and equals that of the whole log.
 */
export interface LearnerRecord {
  readonly version: 1;
  readonly unit: string;
  readonly learner: string;
  readonly events: readonly Event[];
}

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

/** The place of an event among ordered ones; what is not an event stands after all. */
function placeOf(events: readonly Event[], event: Event): number {
  const own = dated(event);
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
 * evaluate(unit, state.events, { now: '2026-09-11T00:00:00Z' }).learners.ana.skills.add.status // → 'mastered'
 * ```
 */
export function record(state: LearnerRecord, event: Event): LearnerRecord {
  if (event.learner !== state.learner) {
    throw new RangeError(`an event of ${String(event.learner)} in the record of ${state.learner}`);
  }
  const isThere = state.events.some(
    (known) => known.id === event.id && known.seq === event.seq && equalEvents(known, event),
  );
  if (isThere) return state;
  const place = placeOf(state.events, event);
  return { ...state, events: [...state.events.slice(0, place), event, ...state.events.slice(place)] };
}
