import fc from 'fast-check';
import { type Event, resolveUnit, type Unit, type UnitSource } from '../../src/index.js';
import { arbIndex, choose, oneOf } from './choice.js';
import { arbLogRecipe, type LogOptions } from './event.js';
import { epochFor } from './instant.js';
import { writeLog } from './log.js';
import { arbUnitSource, type UnitOptions } from './unit.js';

/** A unit, a log of it, and the instant that is asked about. */
export interface Scenario {
  readonly source: UnitSource;
  readonly unit: Unit;
  readonly events: readonly Event[];
  readonly now: string;
}

const DAY = 86_400_000;

/** The instants of a log, oldest first; those that cannot be read are left out. */
export function instantsOf(events: readonly Event[]): number[] {
  return events
    .map((event) =>
      typeof event === 'object' && typeof event?.at === 'string' ? Date.parse(event.at) : Number.NaN,
    )
    .filter((ms) => !Number.isNaN(ms))
    .sort((a, b) => a - b);
}

/** An instant after all events and after whatever the unit's dates say. */
export function afterAll(unit: Unit, events: readonly Event[]): number {
  const closes = epochFor({ date: 2, days: 40, time: 0, written: 0 }, unit);
  return Math.max(closes, ...instantsOf(events)) + DAY;
}

/** Near an event: at it, a millisecond beside it; or after everything. */
export const arbNow = fc.record({
  pick: arbIndex,
  beside: oneOf('after', 'after', 'after', 'at', 'before', 'beyond'),
});

export function nowOf(
  { pick, beside }: { pick: number; beside: string },
  unit: Unit,
  events: readonly Event[],
): string {
  const instants = instantsOf(events);
  const at =
    instants.length === 0
      ? epochFor({ date: 0, days: 1, time: 0, written: 0 }, unit)
      : choose(instants.reverse(), pick);
  const ms =
    beside === 'after'
      ? afterAll(unit, events)
      : at + (beside === 'before' ? -1 : beside === 'beyond' ? 1 : 0);
  return new Date(ms).toISOString();
}

/** Units, logs and instants; what is generated shrinks in each of the three by itself. */
export function arbScenario(options: UnitOptions & LogOptions = {}): fc.Arbitrary<Scenario> {
  return fc
    .record({ source: arbUnitSource(options), recipes: arbLogRecipe(options), now: arbNow })
    .map(({ source, recipes, now }) => {
      const { unit } = resolveUnit(source);
      const events = writeLog(unit, recipes, options.sound);
      const at = nowOf(now, unit, events);
      return Object.defineProperty({ source, unit, events, now: at }, fc.toStringMethod, {
        value: () => print(source, events, at),
      });
    });
}

/** What a failing test shows: what was written, one event a line. */
function print(source: UnitSource, events: readonly Event[], now: string): string {
  const plain = (value: unknown) =>
    JSON.stringify(value, (_, inner) => (inner instanceof Map ? { map: [...inner] } : inner));
  return [`unit ${plain(source)}`, ...events.map(plain), `now ${now}`].join('\n  ');
}
