import { describe, expect, test } from 'vitest';
import { localDay } from '../../src/index.js';
import {
  dayNumber,
  dayText,
  isoInstant,
  momentOfCall,
  parseInstant,
  parseLocal,
} from '../../src/time/moment.js';
import { isTimeZone, startOfDay, toInstant } from '../../src/time/time-zone.js';

const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d\d):?(\d\d))$/;
const LOCAL = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?$/;

/** A date and a time of the day as JavaScript counts them; null where it has to move any of them. */
function slowMoment(fields: readonly (string | undefined)[]): number | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = fields.map((text) =>
    Number(text ?? 0),
  );
  const date = new Date(Date.UTC(2000, month - 1, day, hour, minute, second));
  date.setUTCFullYear(year, month - 1, day);
  const isSame =
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    date.getUTCHours() === hour &&
    date.getUTCMinutes() === minute &&
    date.getUTCSeconds() === second;
  return year >= 100 && isSame && hour < 24 && minute < 60 && second < 60 ? date.getTime() : null;
}

function slowInstant(text: string): number | null {
  const match = INSTANT.exec(text);
  const local = match && slowMoment(match.slice(1, 7));
  if (match === null || local === null) return null;
  const [hours, minutes] = [Number(match[9] ?? 0), Number(match[10] ?? 0)];
  if (hours > 23 || minutes > 59) return null;
  const ms = Number((match[7] ?? '').padEnd(3, '0').slice(0, 3));
  return local + ms - (match[8] === '-' ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

function slowLocal(text: string): number | null {
  const match = LOCAL.exec(text);
  return match && slowMoment(match.slice(1));
}

/** A text, and all that differ from it in one place. */
function slips(text: string): readonly string[] {
  const chars = ['', '/', ':', '0', '1', '3', '6', '9', 'Z', 'z', 'T', ' ', '+', '-', '.', 'é', '00'];
  const places = Array.from({ length: text.length + 1 }, (_, at) => at);
  return [
    text,
    ...places.flatMap((at) => chars.map((char) => text.slice(0, at) + char + text.slice(at + 1))),
  ];
}

const MOMENTS = [
  '2026-09-10T14:05Z',
  '2026-09-10T14:05:36Z',
  '2026-09-10T14:05:36.7Z',
  '2026-09-10T14:05:36.78Z',
  '2026-09-10T14:05:36.789123456Z',
  '2026-09-10T14:05:36.7891234567Z',
  '2026-09-10T14:05:36.Z',
  '2026-09-10T14:05+05:30',
  '2026-09-10T14:05:36-0930',
  '2026-09-10T14:05:36.789-09:30',
  '2024-02-29T23:59:59+23:59',
  '1969-12-31T00:00:00-00:00',
];
const two = (n: number) => String(n).padStart(2, '0');
const YEARS = [
  '0000',
  '0099',
  '0100',
  '0400',
  '1582',
  '1600',
  '1700',
  '1899',
  '1900',
  '1969',
  '1970',
  '1972',
  '2000',
  '2023',
  '2024',
  '2100',
  '9999',
];
const DATES = YEARS.flatMap((year) =>
  Array.from({ length: 14 }, (_, month) =>
    Array.from({ length: 33 }, (_, day) => `${year}-${two(month)}-${two(day)}`),
  ).flat(),
);
const CLOCKS = [24, 60, 60].flatMap((most, part) =>
  Array.from({ length: most + 2 }, (_, n) => [0, 1, 2].map((each) => two(each === part ? n : 7)).join(':')),
);

describe('a moment', () => {
  test.each(MOMENTS)('is what its text says to the letter: %s', (text) => {
    const all = slips(text);
    expect(all.map((each) => [each, parseInstant(each)])).toEqual(
      all.map((each) => [each, slowInstant(each)]),
    );
  });

  test('has a date that there is, and a time of the day, in UTC and beside it', () => {
    const all = [
      ...DATES.map((date) => `${date}T12:00:00Z`),
      ...CLOCKS.map((clock) => `2026-09-10T${clock}Z`),
      ...CLOCKS.map((clock) => `2026-09-10T12:00:00+${clock.slice(0, 5)}`),
    ];
    expect(all.map((each) => [each, parseInstant(each)])).toEqual(
      all.map((each) => [each, slowInstant(each)]),
    );
  });

  test('may be milliseconds or a Date, as far as there are any', () => {
    const given = [
      0,
      -1,
      8.64e15,
      -8.64e15,
      8.64e15 + 1,
      Number.NaN,
      new Date(5),
      new Date(Number.NaN),
      null,
      undefined,
    ];
    const read = given.map((each) => parseInstant(each as number));
    expect(read).toEqual([0, -1, 8.64e15, -8.64e15, null, null, 5, null, null, null]);
  });

  test('that a caller asks about is one, or a mistake that says what was given', () => {
    expect(momentOfCall('1970-01-01T00:00:01Z')).toBe(1000);
    expect(() => momentOfCall('tomorrow')).toThrow(/^now is not a moment: tomorrow; give /);
  });

  test('is written in UTC, and without one there is no day', () => {
    expect(isoInstant(1)).toBe('1970-01-01T00:00:00.001Z');
    expect(localDay('tomorrow', 'UTC')).toBeNull();
  });
});

describe('a local date, or date and time', () => {
  test.each(['2026-09-10', '2026-09-10T14:05', '2026-09-10 14:05:36'])(
    'is what its text says: %s',
    (text) => {
      const all = slips(text);
      expect(all.map((each) => [each, parseLocal(each)])).toEqual(all.map((each) => [each, slowLocal(each)]));
    },
  );

  test('has a date that there is, whose number of days leads back to it', () => {
    expect(DATES.map((each) => [each, parseLocal(each)])).toEqual(
      DATES.map((each) => [each, slowLocal(each)]),
    );
    const all = DATES.filter((each) => slowLocal(each) !== null);
    expect(all.map((each) => dayText(dayNumber(each) ?? 0))).toEqual(all);
    expect([dayNumber('1970-01-02T23:59'), dayNumber('1969-12-31T23:59'), dayNumber('2026-02-30')]).toEqual([
      1,
      -1,
      null,
    ]);
  });
});

describe('clocks of a zone', () => {
  // the shift is an hour but for Lord Howe, half an hour; Apia left out December 30 of 2011
  test.each([
    ['America/Chicago', '2026-03-08T01:59', '2026-03-08T07:59:00.000Z'],
    ['America/Chicago', '2026-03-08T02:00', '2026-03-08T08:00:00.000Z'],
    ['America/Chicago', '2026-03-08T03:00', '2026-03-08T08:00:00.000Z'],
    ['America/Chicago', '2026-11-01T00:59', '2026-11-01T05:59:00.000Z'],
    ['America/Chicago', '2026-11-01T01:00', '2026-11-01T06:00:00.000Z'],
    ['America/Chicago', '2026-11-01T02:00', '2026-11-01T08:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-04-05T01:30', '2026-04-04T14:30:00.000Z'],
    ['Australia/Lord_Howe', '2026-04-05T02:00', '2026-04-04T15:30:00.000Z'],
    ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45:00.000Z'],
    ['Pacific/Apia', '2011-12-29T12:00', '2011-12-29T22:00:00.000Z'],
    ['Pacific/Apia', '2011-12-31T12:00', '2011-12-30T22:00:00.000Z'],
    ['Asia/Kathmandu', '2026-09-10T00:00', '2026-09-09T18:15:00.000Z'],
    ['UTC', '2026-09-10T00:00', '2026-09-10T00:00:00.000Z'],
    ['Nowhere/Land', '2026-09-10T00:00', '2026-09-10T00:00:00.000Z'],
  ])('in %s at %s', (zone, local, instant) => {
    expect(isoInstant(toInstant(parseLocal(local) ?? 0, zone))).toBe(instant);
  });

  test('say when a day begins, also where it begins later than at midnight', () => {
    const day = dayNumber('2018-11-04') ?? 0;
    expect(isoInstant(startOfDay(day, 'America/Sao_Paulo'))).toBe('2018-11-04T03:00:00.000Z');
    expect(isoInstant(startOfDay(day + 1, 'America/Sao_Paulo'))).toBe('2018-11-05T02:00:00.000Z');
  });

  test('go by thousandths too, before 1970 as well', () => {
    expect([-1, 0, 1].map((ms) => localDay(5 * 3_600_000 + ms, 'America/New_York'))).toEqual([
      '1969-12-31',
      '1970-01-01',
      '1970-01-01',
    ]);
    expect(localDay(Date.UTC(1968, 3, 28, 7, 59, 59, 999), 'America/Chicago')).toBe('1968-04-28');
  });

  test('are known by the names of the zones, aliases among them', () => {
    expect(['Europe/Berlin', 'US/Central', 'UTC', 'Nowhere/Land', ''].map(isTimeZone)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test('are not known by abbreviations, which runtimes take for one of several places', () => {
    expect(['BST', 'est', 'CET', 'IST', 'PDT'].filter(isTimeZone)).toEqual([]);
    const names = ['UTC', 'GMT', 'utc', 'Etc/GMT+5', 'Cuba', 'Asia/Tokyo'];
    expect(names.filter(isTimeZone)).toEqual(names);
  });
});
