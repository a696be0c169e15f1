import type { Calendar, Window } from '../../src/model/policy.js';

const DAY = 86_400_000;
const clocks = new Map<string, Intl.DateTimeFormat>();

/** An instant as milliseconds, or null for text that is not an ISO instant with its offset. */
export function instant(written: string): number | null {
  const found =
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|[+-]([01]\d|2[0-3]):([0-5]\d))$/.exec(
      written,
    );
  if (!found) return null;
  const [, year, month, day, hour, minute, second = '0'] = found;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null;
  return Date.parse(written);
}

/** What a clock on the wall shows, as if it were UTC. */
function wall(at: number, zone: string): number {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(zone, clock);
  }
  const shown = new Map(clock.formatToParts(at).map((part) => [part.type, Number(part.value)]));
  const get = (type: Intl.DateTimeFormatPartTypes): number => shown.get(type) ?? 0;
  return Date.UTC(get('year'), get('month') - 1, get('day'), get('hour'), get('minute'), get('second'));
}

export function localDay(at: number, zone: string): string {
  return new Date(wall(at, zone)).toISOString().slice(0, 10);
}

/** The instant of a local date and time such as `2026-09-25T15:00`. */
function instantOfLocal(written: string, zone: string): number {
  const shown = Date.parse(`${written.replace(' ', 'T')}Z`);
  const offsets = [shown - DAY, shown + DAY].map((near) => wall(near, zone) - Math.floor(near / 1000) * 1000);
  const candidates = offsets.map((offset) => shown - offset);
  const fitting = candidates.filter((at) => wall(at, zone) === Math.floor(shown / 1000) * 1000);
  // READING: a time that the clock shows twice is the first one; a time that it skips is moved on by the skip.
  return fitting.length > 0 ? Math.min(...fitting) : (candidates[0] ?? shown);
}

const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;

export function addDays(date: string, days: number): string {
  const moved = new Date((dayNumber(date) + days) * DAY);
  return Number.isNaN(moved.getTime()) || moved.getUTCFullYear() > 9999
    ? '9999-12-31'
    : moved.toISOString().slice(0, 10);
}

function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

function isSchoolDay(date: string, calendar: Calendar): boolean {
  const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
  const name = names[new Date(`${date}T00:00:00Z`).getUTCDay()];
  if (!name || !calendar.days.includes(name)) return false;
  return !calendar.closed.some((range) => range.from <= date && date <= range.to);
}

/** The day that is that many school days after another: each day that is stepped onto is counted if it has school. */
export function addSchoolDays(from: string, count: number, calendar: Calendar): string {
  let date = from;
  let left = count;
  while (left > 0 && date < '9999-12-31') {
    date = addDays(date, 1);
    if (isSchoolDay(date, calendar)) left -= 1;
  }
  return date;
}

const hasTime = (local: string): boolean => local.length > 10;
export const dateOf = (local: string): string => local.slice(0, 10);

export type Extra = number | 'unlimited';

/** Whether an instant is after the close, and by how many calendar days. */
export function afterClose(
  at: number,
  window: Window,
  extraDays: Extra,
  zone: string,
): { after: boolean; days: number } {
  if (window.closes === undefined || extraDays === 'unlimited') return { after: false, days: 0 };
  const lastDay = addDays(dateOf(window.closes), extraDays);
  const after = hasTime(window.closes)
    ? at > instantOfLocal(lastDay + window.closes.slice(10), zone)
    : localDay(at, zone) > lastDay;
  // READING: where the close has a time, an attempt later on the same day is 0 calendar days late.
  return { after, days: Math.max(0, daysBetween(lastDay, localDay(at, zone))) };
}

export function beforeOpen(at: number, window: Window, zone: string): boolean {
  if (window.opens === undefined) return false;
  return hasTime(window.opens) ? at < instantOfLocal(window.opens, zone) : localDay(at, zone) < window.opens;
}
