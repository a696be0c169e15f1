import type { Calendar, Wait, Weekday } from '../model/policy.js';
import { dayNumber } from './moment.js';

const WEEK: readonly Weekday[] = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed'];
const HORIZON = 3660;

/** The closed days of a calendar as ranges of days, in order and apart from each other. */
type Closed = readonly { readonly first: number; readonly last: number }[];

const known = new WeakMap<Calendar, Closed>();

function closedDays(calendar: Calendar): Closed {
  let ranges = known.get(calendar);
  if (ranges === undefined) {
    ranges = apart(calendar);
    known.set(calendar, ranges);
  }
  return ranges;
}

function apart({ closed }: Calendar): Closed {
  const ranges = closed
    .map(({ from, to }) => ({ first: dayNumber(from) ?? 0, last: dayNumber(to) ?? -1 }))
    .filter(({ first, last }) => first <= last)
    .sort((a, b) => a.first - b.first);
  const merged: { first: number; last: number }[] = [];
  for (const range of ranges) {
    const before = merged.at(-1);
    if (before !== undefined && range.first <= before.last) before.last = Math.max(before.last, range.last);
    else merged.push({ ...range });
  }
  return merged;
}

function weekdayOf(day: number): Weekday {
  return WEEK[((day % 7) + 7) % 7] as Weekday;
}

/** Whether the calendar has school on a day (days since 1970, a Thursday). */
export function isSchoolDay(calendar: Calendar, day: number): boolean {
  if (!calendar.days.includes(weekdayOf(day))) return false;
  const ranges = closedDays(calendar);
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.last ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return (ranges[low]?.first ?? Number.POSITIVE_INFINITY) > day;
}

/**
 * The day on which a wait that began on `day` is over: that many days later, or the that-many-th school day after it.
 * A calendar without school in the next ten years falls back to calendar days.
 */
export function dayAfter(calendar: Calendar, day: number, wait: Wait): number {
  if (wait.of === 'days' || wait.count === 0) return day + wait.count;
  let left = wait.count;
  for (let next = day + 1; next <= day + HORIZON; next += 1) {
    if (isSchoolDay(calendar, next)) left -= 1;
    if (left === 0) return next;
  }
  return day + wait.count;
}

/** Days from `first` to `last` that have school in a usual week. */
function usualDaysBetween({ days }: Calendar, first: number, last: number): number {
  if (last < first) return 0;
  const weeks = Math.floor((last - first + 1) / 7);
  let count = weeks * WEEK.filter((weekday) => days.includes(weekday)).length;
  for (let day = first + weeks * 7; day <= last; day += 1) if (days.includes(weekdayOf(day))) count += 1;
  return count;
}

/** School days from `first` to `last`, both inside; 0 where `last` is before `first`. */
export function schoolDaysBetween(calendar: Calendar, first: number, last: number): number {
  const end = Math.min(last, first + HORIZON);
  let count = usualDaysBetween(calendar, first, end);
  for (const range of closedDays(calendar))
    count -= usualDaysBetween(calendar, Math.max(first, range.first), Math.min(end, range.last));
  return count;
}
