import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Calendar, Weekday } from '../../src/index.js';
import { dayNumber, dayText } from '../../src/time/moment.js';
import { dayAfter, isSchoolDay, schoolDaysBetween } from '../../src/time/school-days.js';

const START = dayNumber('2026-09-01') ?? 0;
const arbDay = fc.integer({ min: 0, max: 40 });
const arbCalendar = fc.record({
  days: fc.subarray<Weekday>(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], { minLength: 1 }),
  closed: fc.array(
    fc.record({ from: arbDay, length: fc.integer({ min: -2, max: 8 }) }).map(({ from, length }) => ({
      from: dayText(START + from),
      to: dayText(START + from + length),
    })),
    { maxLength: 6 },
  ),
});

// the same, said slowly: dates as text, the day of the week as JavaScript knows it
function isOpen({ days, closed }: Calendar, day: number): boolean {
  const text = dayText(day);
  const names: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
  const weekday = names[new Date(`${text}T12:00:00Z`).getUTCDay()] as Weekday;
  return days.includes(weekday) && !closed.some(({ from, to }) => from <= text && text <= to);
}

test('a day has school by its day of the week and unless a closed range has it, however ranges overlap', () => {
  fc.assert(
    fc.property(
      arbCalendar,
      fc.integer({ min: -5, max: 60 }),
      fc.integer({ min: 0, max: 20 }),
      (calendar, at, more) => {
        const days = Array.from({ length: more + 1 }, (_, index) => START + at + index);
        expect(days.map((day) => isSchoolDay(calendar, day))).toEqual(
          days.map((day) => isOpen(calendar, day)),
        );
        expect(schoolDaysBetween(calendar, START + at, START + at + more)).toBe(
          days.filter((day) => isOpen(calendar, day)).length,
        );
      },
    ),
  );
});

test('a wait is over on the that-many-th school day after it began', () => {
  fc.assert(
    fc.property(arbCalendar, arbDay, fc.integer({ min: 0, max: 9 }), (calendar, at, count) => {
      const day = START + at;
      const after = Array.from({ length: 100 }, (_, index) => day + 1 + index);
      const school = after.filter((each) => isOpen(calendar, each));
      expect(dayAfter(calendar, day, { count, of: 'schoolDays' })).toBe(
        count === 0 ? day : school[count - 1],
      );
      expect(dayAfter(calendar, day, { count, of: 'days' })).toBe(day + count);
    }),
  );
});

test('a calendar without school in the next 3660 days counts all of them', () => {
  const wait = { count: 2, of: 'schoolDays' } as const;
  const closedTo = (last: number): Calendar => ({
    days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
    closed: [{ from: dayText(START), to: dayText(START + last) }],
  });
  expect(dayAfter(closedTo(3658), START, wait)).toBe(START + 3660);
  expect(dayAfter(closedTo(3659), START, wait)).toBe(START + 2);
  expect(schoolDaysBetween(closedTo(3659), START, START + 9999)).toBe(1);
  expect(schoolDaysBetween(closedTo(3660), START, START + 9999)).toBe(0);
  expect(schoolDaysBetween({ days: ['mon'], closed: [] }, START, START - 1)).toBe(0);
  expect(dayAfter({ days: [], closed: [] }, START, wait)).toBe(START + 2);
});

test('a day that no calendar has closes nothing', () => {
  const calendar = (from: string, to: string): Calendar => ({ days: ['tue'], closed: [{ from, to }] });
  // September 1 of 2026 is a Tuesday
  expect(isSchoolDay(calendar('2026-08-31', '2026-02-30'), START)).toBe(true);
  expect(isSchoolDay(calendar('2026-08-31', '2026-09-02'), START)).toBe(false);
});
