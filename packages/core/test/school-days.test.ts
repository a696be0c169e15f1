import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Calendar, Weekday } from '../src/index.js';
import { isSchoolDay, schoolDaysBetween } from '../src/time/school-days.js';
import { dayNumber, dayText } from '../src/time/time-zone.js';

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
