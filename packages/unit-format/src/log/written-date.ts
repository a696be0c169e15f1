/** Whether `25/9/2026` has the day first or the month first in a file; null where the file does not tell. */
export type DateOrder = 'day' | 'month' | null;

/** A date as people write it, read: ISO text without its zone or with an offset, two possible readings, or neither. */
export type WrittenDate = { readonly iso: string } | { readonly either: readonly [string, string] } | null;

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'enero'],
  ['february', 'febrero'],
  ['march', 'marzo'],
  ['april', 'abril'],
  ['may', 'mayo'],
  ['june', 'junio'],
  ['july', 'julio'],
  ['august', 'agosto'],
  ['september', 'septiembre', 'setiembre'],
  ['october', 'octubre'],
  ['november', 'noviembre'],
  ['december', 'diciembre'],
];

const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const YEAR_FIRST = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/;
const DAY_NAMED = /^(\d{1,2})(?:st|nd|rd|th|\.|º)?[ -](?:de )?(\p{L}{3,})\.?,?[ -](?:de )?(\d{4})$/u;
const MONTH_NAMED = /^(\p{L}{3,})\.?[ -](\d{1,2})(?:st|nd|rd|th)?,?[ -](\d{4})$/u;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mie|jue|vie|sab|dom)\p{L}*\.?,? /u;
const TIME =
  /(?:^|[ t,])(?:at |a las )?(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?: ?([ap])\.? ?m\.?)?(?: ?(?:(z)|(?:gmt|utc)?([+-])(\d{1,2}):?(\d\d)?))?$/;

/** What the dates of a file tell of their order: those of one reading, by their places in it. */
export interface DateOrders {
  /** Null where none tells, or where they contradict each other. */
  readonly order: DateOrder;
  /** The places of the first date with the day first and of the first with the month first, where there are both. */
  readonly both: readonly [number, number] | null;
}

/** The order of day and month in a file, from all its dates: that of those which can be read in one way only. */
export function dateOrdersOf(texts: readonly string[]): DateOrders {
  const tells = texts.map((text): DateOrder => {
    const [, first = '', , second = ''] = NUMBERS.exec(splitTime(text).date) ?? [];
    if (Number(first) > 12 === Number(second) > 12) return null;
    return Number(first) > 12 ? 'day' : 'month';
  });
  const [day, month] = [tells.indexOf('day'), tells.indexOf('month')];
  if (day >= 0 && month >= 0) return { order: null, both: [day, month] };
  return { order: day >= 0 ? 'day' : month >= 0 ? 'month' : null, both: null };
}

/** What keeps a text from being read as a date, and how it may be written; `none`: it is nothing like one. */
export interface DateFault {
  readonly problem: 'year-short' | 'year-missing' | 'time' | 'serial' | 'absent' | 'none';
  readonly meant?: string;
}

const YEAR_SHORT = /^(.*[^\d])(\d{2})$/;
const NO_YEAR = /^\d{1,2}[/.-]\d{1,2}$/;
const OTHER_TIME =
  /^(.*?\d{4}|\d{4}-\d\d-\d\d)[ ,t]+(?:at |a las )?(\d{1,2})(?:[.h:](\d\d))?h? ?(?:([ap])\.? ?m\.?)?$/;
/** Days from the first of Excel's to 1970. */
const EXCEL_START = 25_569;

/** Says what is wrong with a text that stands for a date and is none. */
export function dateFault(text: string, order: DateOrder): DateFault {
  const { date, time } = splitTime(text);
  const isDay = (one: string) =>
    [one, one.replace(WEEKDAY, '')].some((each) => readDay(each, order).length > 0);
  const [, before = '', year = ''] = YEAR_SHORT.exec(date) ?? [];
  if (time !== null && isDay(`${before}20${year}`))
    return { problem: 'year-short', meant: `${before}20${year}` };
  if (time !== null && (NO_YEAR.test(date) || isDay(`${date} 2024`))) return { problem: 'year-missing' };
  const serial = /^\d{5}$/.test(date) ? Number(date) : 0;
  if (serial > 36_000 && serial < 73_000) {
    const meant = new Date((serial - EXCEL_START) * 86_400_000).toISOString().slice(0, 10);
    return { problem: 'serial', meant };
  }
  const [, day = '', hour = '', minute = '00', half] = OTHER_TIME.exec(plain(text)) ?? [];
  const clock = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0);
  if (isDay(day) && clock < 24 && Number(minute) < 60)
    return { problem: 'time', meant: `${two(clock)}:${minute}` };
  return { problem: isDay(date) ? 'absent' : 'none' };
}

/**
 * Reads a date, with or without a time: `25/9/2026`, `Sep 25, 2026 2:30 PM`, `25 de septiembre de 2026`, `2026/9/25`.
 * Months may be English or Spanish. Years have four digits.
 */
export function readWrittenDate(text: string, order: DateOrder): WrittenDate {
  const { date, time } = splitTime(text);
  if (time === null) return null;
  const said = readDay(date, order);
  // `mar 25, 2026` is a day in March; `mar 8 sep 2026` starts with a weekday.
  const days = said.length > 0 ? said : readDay(date.replace(WEEKDAY, ''), order);
  const isos = days.flatMap(([year, month, day]) => {
    const exists = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day && month >= 1 && month <= 12;
    return exists ? [`${year}-${two(month)}-${two(day)}`] : [];
  });
  const [first, second] = [...new Set(isos)];
  if (first === undefined) return null;
  return second === undefined ? { iso: `${first}${time}` } : { either: [first, second] };
}

function splitTime(written: string): {
  readonly date: string;
  readonly time: string | null;
} {
  const text = plain(written);
  const found = TIME.exec(text);
  if (found === null) return { date: text, time: '' };
  const [whole, hour = '', minute = '', second = '00', half, zulu, sign, offset = '', minutes = '00'] = found;
  const date = text
    .slice(0, text.length - whole.length)
    .replace(/,$/, '')
    .trim();
  const twelve = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0);
  const fits = twelve < 24 && Number(minute) < 60 && (half === undefined || (+hour >= 1 && +hour <= 12));
  if (!fits) return { date, time: null };
  const zone = zulu ? 'Z' : sign === undefined ? '' : `${sign}${offset.padStart(2, '0')}:${minutes}`;
  return { date, time: `T${two(twelve)}:${minute}:${second}${zone}` };
}

// Without accents, in small letters, with single spaces; narrow spaces of spreadsheets are spaces.
function plain(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{Mn}/gu, '');
  return bare.toLowerCase().replace(/\s+/g, ' ').trim();
}

function readDay(date: string, order: DateOrder): readonly (readonly [number, number, number])[] {
  const numbers = NUMBERS.exec(date);
  if (numbers !== null) {
    const [one, other, year] = [Number(numbers[1]), Number(numbers[3]), Number(numbers[4])];
    const dayFirst = [year, other, one] as const;
    const monthFirst = [year, one, other] as const;
    if (one > 12 || order === 'day') return [dayFirst];
    return other > 12 || order === 'month' ? [monthFirst] : [dayFirst, monthFirst];
  }
  const yearFirst = YEAR_FIRST.exec(date);
  if (yearFirst !== null) return [[Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4])]];
  const dayNamed = DAY_NAMED.exec(date);
  const [day, name, year] =
    dayNamed !== null
      ? [dayNamed[1], dayNamed[2], dayNamed[3]]
      : (([, month, number, last]: readonly string[]) => [number, month, last])(MONTH_NAMED.exec(date) ?? []);
  const month = MONTHS.findIndex((names) => name !== undefined && names.some((one) => one.startsWith(name)));
  return month < 0 ? [] : [[Number(year), month + 1, Number(day)]];
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
