/** A moment: ISO 8601 with an offset (`2026-09-10T14:00:00Z`), milliseconds since 1970, or a `Date`. */
export type Instant = string | number | Date;

export const DAY = 86_400_000;
/** The last moment that JavaScript has. */
export const END_OF_TIME = 8.64e15;
const LOCAL_TIME = /^[T ](\d\d):(\d\d)(?::(\d\d))?$/;

const NONE = -100_000;

/** The number that two digits of a text make; far below 0 where one of them is no digit. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NONE;
}

/**
 * Days from 1970 to a date, with a year that begins in March, so that leap days come last; month 13 is next January.
 * Source: the count of days in the Gregorian calendar by eras of 400 years, as Howard Hinnant lays it out.
 */
function countDays(year: number, month: number, day: number): number {
  const since = month <= 2 ? year - 1 : year;
  const leaps = Math.floor(since / 4) - Math.floor(since / 100) + Math.floor(since / 400);
  return since * 365 + leaps + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 719_469;
}

/** Days from 1970 to a date; NaN where no calendar has it (30 February). */
function dayOf(year: number, month: number, day: number): number {
  if (year < 100 || month < 1 || month > 12 || day < 1) return Number.NaN;
  const days = countDays(year, month, day);
  return days < countDays(year, month + 1, 1) ? days : Number.NaN;
}

// what stands one after the other in a log is often of one day
let lastDate = 0;
let lastDay = Number.NaN;

/** Days from 1970 to the date that a text begins with; NaN where there is none. */
function readDate(text: string): number {
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return Number.NaN;
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  const date = (year * 100 + month) * 100 + day;
  if (date !== lastDate) {
    lastDate = date;
    lastDay = dayOf(year, month, day);
  }
  return lastDay;
}

function readTime(hour: number, minute: number, second: number): number {
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return Number.NaN;
  return (hour * 60 + minute) * 60_000 + second * 1000;
}

/** Milliseconds from UTC that a text ends with: `Z`, `+02:00`, `-0500`; NaN where it is none. */
function readOffset(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  if (sign === 90) return at + 1 === text.length ? 0 : Number.NaN;
  if (sign !== 43 && sign !== 45) return Number.NaN;
  const minutesAt = text.charCodeAt(at + 3) === 58 ? at + 4 : at + 3;
  if (minutesAt + 2 !== text.length) return Number.NaN;
  const offset = readTime(two(text, at + 1), two(text, minutesAt), 0);
  return sign === 45 ? -offset : offset;
}

function readIso(text: string): number {
  if (text.charCodeAt(10) !== 84 || text.charCodeAt(13) !== 58) return Number.NaN;
  let at = 16;
  let second = 0;
  let ms = 0;
  if (text.charCodeAt(at) === 58) {
    second = two(text, 17);
    at = 19;
    if (text.charCodeAt(at) === 46) {
      const start = at + 1;
      let digit = text.charCodeAt(start) - 48;
      let worth = 100;
      for (at = start; digit >= 0 && digit <= 9; digit = text.charCodeAt(at) - 48) {
        ms += digit * worth;
        worth = worth === 100 ? 10 : worth === 10 ? 1 : 0;
        at += 1;
      }
      if (at === start || at > start + 9) return Number.NaN;
    }
  }
  const clock = readTime(two(text, 11), two(text, 14), second) + ms;
  return readDate(text) * DAY + clock - readOffset(text, at);
}

/** Milliseconds since 1970; null where it is not a moment. */
export function parseInstant(instant: Instant): number | null {
  const ms = typeof instant === 'string' ? readIso(instant) : instant?.valueOf();
  return Math.abs(ms) <= END_OF_TIME ? ms : null;
}

/** The moment that a caller asks about; what is none is a programmer's mistake. */
export function momentOfCall(now: Instant | undefined): number {
  const ms = now === undefined ? null : parseInstant(now);
  if (ms !== null) return ms;
  const how = 'a text with a time and an offset, such as 2026-09-11T15:00:00Z, milliseconds, or a Date';
  throw new RangeError(`now is not a moment: ${String(now)}; give ${how}`);
}

/** ISO 8601 in UTC. */
export function isoInstant(ms: number): string {
  return new Date(ms).toISOString();
}

/** A local date, or date and time, as if it were UTC; null where no calendar has it (`2026-02-30`). */
export function parseLocal(text: string): number | null {
  let clock = 0;
  if (text.length !== 10) {
    const match = LOCAL_TIME.exec(text.slice(10));
    if (match === null) return null;
    clock = readTime(Number(match[1]), Number(match[2]), Number(match[3] ?? 0));
  }
  const local = readDate(text) * DAY + clock;
  return Number.isNaN(local) ? null : local;
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
