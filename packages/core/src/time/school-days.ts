import type { Calendar, Wait, Weekday } from '../model/policy.js';
import { dayNumber } from './time-zone.js';

const WEEK: readonly Weekday[] = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed'];
const HORIZON = 3660;

/** Whether the calendar has school on a day (days since 1970, a Thursday). */
export function isSchoolDay(calendar: Calendar, day: number): boolean {
  const weekday = WEEK[((day % 7) + 7) % 7] as Weekday;
  if (!calendar.days.includes(weekday)) return false;
  return !calendar.closed.some(({ from, to }) => {
    const first = dayNumber(from);
    const last = dayNumber(to);
    return first !== null && last !== null && day >= first && day <= last;
  });
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

/** School days from `first` to `last`, both inside; 0 where `last` is before `first`. */
export function schoolDaysBetween(calendar: Calendar, first: number, last: number): number {
  let count = 0;
  for (let day = first; day <= last && day <= first + HORIZON; day += 1) {
    if (isSchoolDay(calendar, day)) count += 1;
  }
  return count;
}
