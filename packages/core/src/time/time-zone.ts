import { DAY, dayText, END_OF_TIME, type Instant, isoInstant, parseInstant, parseLocal } from './moment.js';

const formats = new Map<string, Intl.DateTimeFormat | null>();

function formatOf(timeZone: string): Intl.DateTimeFormat | null {
  let format = formats.get(timeZone);
  if (format === undefined) {
    try {
      format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
    } catch {
      format = null;
    }
    if (formats.size > 1000) formats.clear();
    formats.set(timeZone, format);
  }
  return format;
}

let names: ReadonlySet<string> | null = null;

const ABBREVIATION = /^[A-Z]{3,4}$/i;
/** Names of three or four letters that are no abbreviation of a local time. */
const SHORT_NAMES: ReadonlySet<string> = new Set([
  'utc',
  'uct',
  'gmt',
  'zulu',
  'cuba',
  'eire',
  'iran',
  'prc',
  'roc',
  'rok',
]);

/**
 * Whether the runtime knows this IANA name. Abbreviations are none, also those that runtimes know: they take `BST` for
 * the time of Dhaka, and `EST` has no summer.
 */
export function isTimeZone(timeZone: string): boolean {
  if (ABBREVIATION.test(timeZone) && !SHORT_NAMES.has(timeZone.toLowerCase())) return false;
  // making a first format takes a runtime many times as long as listing the names; the list has no aliases
  names ??= new Set(Intl.supportedValuesOf?.('timeZone'));
  return names.has(timeZone) || formatOf(timeZone) !== null;
}

function readClock(ms: number, format: Intl.DateTimeFormat): number {
  const part: { [type: string]: number } = {};
  for (const { type, value } of format.formatToParts(ms)) part[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((ms % 1000) + 1000) % 1000);
}

// INVARIANT: no zone has ever changed its clocks twice within two days, so where both ends of a day agree all of it does
const MOST_DAYS = 20_000;
/** By zone and day of UTC what is added to UTC; null where clocks change within that day. */
const offsets = new Map<string, Map<number, number | null>>();

function offsetOfDay(day: number, format: Intl.DateTimeFormat): number | null {
  const ends = [day * DAY, Math.min((day + 1) * DAY, END_OF_TIME)];
  const [first = 0, last] = ends.map((ms) => readClock(ms, format) - ms);
  return first === last ? first : null;
}

/** What clocks in the zone show at this moment, as if it were UTC; an unknown zone is UTC. */
function clock(ms: number, timeZone: string): number {
  if (timeZone === 'UTC') return ms;
  const format = formatOf(timeZone);
  if (format === null) return ms;
  let known = offsets.get(timeZone);
  if (known === undefined || known.size > MOST_DAYS) {
    known = new Map();
    if (offsets.size > 1000) offsets.clear();
    offsets.set(timeZone, known);
  }
  const day = Math.floor(ms / DAY);
  let offset = known.get(day);
  if (offset === undefined) {
    offset = offsetOfDay(day, format);
    known.set(day, offset);
  }
  return offset === null ? readClock(ms, format) : ms + offset;
}

/**
 * The moment at which clocks in the zone show this. A time that a clock change skips is taken with the offset before
 * the change (so an hour later on the new clock); of a time that comes twice, the first.
 */
export function toInstant(local: number, timeZone: string): number {
  const before = clock(local - DAY, timeZone) - (local - DAY);
  const after = clock(local + DAY, timeZone) - (local + DAY);
  const early = local - before;
  if (before === after || clock(early, timeZone) === local) return early;
  const late = local - after;
  return clock(late, timeZone) === local ? late : early;
}

/** The local date at this moment, as the number of days since 1970. */
export function localDayNumber(ms: number, timeZone: string): number {
  return Math.floor(clock(ms, timeZone) / DAY);
}

/** The moment at which a day begins in the zone. */
export function startOfDay(day: number, timeZone: string): number {
  return toInstant(day * DAY, timeZone);
}

/**
 * The local date of a moment.
 *
 * @example
 * ```ts
 * localDay('2026-09-11T03:00:00Z', 'America/Chicago') // → '2026-09-10'
 * ```
 */
export function localDay(instant: Instant, timeZone: string): string | null {
  const ms = parseInstant(instant);
  return ms === null ? null : dayText(localDayNumber(ms, timeZone));
}

/**
 * The moment, in ISO 8601, of a local date and time; of a date alone it is noon.
 *
 * @example
 * ```ts
 * instantOf('2026-09-10', 'America/Chicago') // → '2026-09-10T17:00:00.000Z'
 * ```
 */
export function instantOf(local: string, timeZone: string): string | null {
  const ms = parseLocal(local);
  if (ms === null) return null;
  return isoInstant(toInstant(local.length === 10 ? ms + DAY / 2 : ms, timeZone));
}
