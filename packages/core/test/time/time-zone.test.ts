import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantOf, localDay } from '../../src/index.js';

const zones = [
  'America/Chicago',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Africa/Monrovia',
];

/** The local date by the plainest means. */
function slowly(ms: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(ms);
}

test('the local day is what a calendar of the zone shows, whatever was asked before', () => {
  const instant = fc.integer({ min: Date.UTC(1971, 0, 1), max: Date.UTC(2060, 0, 1) });
  fc.assert(
    fc.property(
      instant,
      fc.constantFrom(...zones),
      fc.integer({ min: -900_000, max: 900_000 }),
      (ms, zone, beside) => {
        for (const each of [ms, ms + beside]) expect(localDay(each, zone)).toBe(slowly(each, zone));
      },
    ),
    { numRuns: 2000 },
  );
});

test('clock changes: one that is not on a quarter of an hour changes the day from its own minute on', () => {
  const back = Date.UTC(2006, 9, 29, 2, 31);
  const days = [-60_000, 0, 8 * 60_000, 3_540_000].map((after) => localDay(back + after, 'America/St_Johns'));
  expect(days).toEqual(['2006-10-29', '2006-10-28', '2006-10-28', '2006-10-29']);
});

test('the last moment that there is has a day', () => {
  expect(localDay(8.64e15, 'America/Chicago')).toMatch(/^\+275760-09/);
});

test('clock changes: a skipped time moves on, a repeated one is the first, a date is noon', () => {
  expect(instantOf('2026-03-08T02:30', 'America/Chicago')).toBe('2026-03-08T08:30:00.000Z');
  expect(instantOf('2026-11-01T01:30', 'America/Chicago')).toBe('2026-11-01T06:30:00.000Z');
  expect(instantOf('2026-11-01', 'America/Chicago')).toBe('2026-11-01T18:00:00.000Z');
  expect(instantOf('2026-02-30', 'UTC')).toBeNull();
});

test.for(['2026-09-10T14:05:07.123Z', '2026-09-10T14:05:07.123456789+05:30'])(
  'the instant %s, cut off anywhere, is none',
  (instant) => {
    expect(localDay(instant, 'UTC')).toBe('2026-09-10');
    for (let end = 0; end < instant.length; end += 1)
      expect([end, localDay(instant.slice(0, end), 'UTC')]).toEqual([end, null]);
  },
);
