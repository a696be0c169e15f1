/** A moment: ISO 8601 with an offset (`2026-09-10T14:00:00Z`), milliseconds since 1970, or a `Date`. */
export type Instant = string | number | Date;

const DAY = 86_400_000;
const ISO_INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)$/;
const LOCAL = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?$/;

/** Milliseconds since 1970; null where it is not a moment. */
export function parseInstant(instant: Instant): number | null {
  if (
    typeof instant === 'string' &&
    !(ISO_INSTANT.test(instant) && parseLocal(instant.slice(0, 10)) !== null)
  )
    return null;
  const ms = typeof instant === 'string' ? Date.parse(instant) : Number(instant);
  return Number.isFinite(ms) && Math.abs(ms) <= 8.64e15 ? ms : null;
}

/** ISO 8601 in UTC. */
export function isoInstant(ms: number): string {
  return new Date(ms).toISOString();
}

/** A local date, or date and time, as if it were UTC; null where no calendar has it (`2026-02-30`). */
export function parseLocal(text: string): number | null {
  const match = LOCAL.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (isoInstant(midnight).slice(0, 10) !== text.slice(0, 10)) return null;
  return midnight + (Number(hour) * 60 + Number(minute)) * 60_000 + Number(second) * 1000;
}

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

/** Whether the runtime knows this IANA name. */
export function isTimeZone(timeZone: string): boolean {
  return formatOf(timeZone) !== null;
}

function readClock(ms: number, format: Intl.DateTimeFormat): number {
  const part: { [type: string]: number } = {};
  for (const { type, value } of format.formatToParts(ms)) part[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((ms % 1000) + 1000) % 1000);
}

// INVARIANT: since 1973 every zone changes its clocks on a quarter of an hour, so within one the offset is the same
const QUARTER = 900_000;
const QUARTERS_SINCE = Date.UTC(1973, 0, 1);
const MOST_QUARTERS = 20_000;
const offsets = new Map<string, Map<number, number>>();

/** What clocks in the zone show at this moment, as if it were UTC; an unknown zone is UTC. */
function clock(ms: number, timeZone: string): number {
  if (timeZone === 'UTC') return ms;
  const format = formatOf(timeZone);
  if (format === null) return ms;
  if (ms < QUARTERS_SINCE) return readClock(ms, format);
  let known = offsets.get(timeZone);
  if (known === undefined || known.size > MOST_QUARTERS) {
    known = new Map();
    if (offsets.size > 1000) offsets.clear();
    offsets.set(timeZone, known);
  }
  const quarter = Math.floor(ms / QUARTER);
  let offset = known.get(quarter);
  if (offset === undefined) {
    offset = readClock(quarter * QUARTER, format) - quarter * QUARTER;
    known.set(quarter, offset);
  }
  return ms + offset;
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

/** `YYYY-MM-DD` of a number of days since 1970. */
export function dayText(day: number): string {
  return isoInstant(day * DAY).slice(0, 10);
}

/** Days since 1970 of a local date, or of the date of a local date and time. */
export function dayNumber(text: string): number | null {
  const local = parseLocal(text);
  return local === null ? null : Math.floor(local / DAY);
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
