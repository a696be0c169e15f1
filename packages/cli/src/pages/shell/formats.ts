import type { Figure } from '@openmastery/core';
import type { Language } from '@openmastery/core/sentences';
import { pointsText } from '../../numbers.js';

/** The forms of a noun in one language, by the plural categories of `Intl`. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

/** How a page in one language writes days, numbers and lists: as core's sentences do. */
export interface Formats {
  /** What `lang` and `Intl` call the language. */
  readonly locale: string;
  /** A local date in words; what is no date stays as it is. */
  readonly day: (day: string) => string;
  /** The same without its year. */
  readonly dayAndMonth: (day: string) => string;
  /** From one local date to another, with nothing said twice: `September 7 – 25, 2026`. */
  readonly span: (from: string, to: string) => string;
  /** How long before another local date one lies: `2 days ago`. */
  readonly ago: (day: string, now: string) => string;
  /** The same in few letters: `Sep 30`. */
  readonly shortDay: (day: string) => string;
  readonly number: (value: number) => string;
  /** Points, an exact fraction as text: a whole number, or two decimals rounded half up. */
  readonly points: (exact: string) => string;
  /** A difference, with its sign and two decimals. */
  readonly signed: (value: number) => string;
  /** A figure: `80.91%`. Its two decimals were rounded where it was made. */
  readonly percent: (figure: Figure) => string;
  /** The percent of a grade, always with its two decimals, so that a column of them is easy to compare. */
  readonly gradePercent: (figure: Figure) => string;
  /** The form of a noun that goes with a number. */
  readonly noun: (value: number, noun: Counted) => string;
  /** A number with it. */
  readonly count: (value: number, noun: Counted) => string;
  readonly and: (phrases: readonly string[]) => string;
}

const LOCALES: { readonly [L in Language]: { readonly locale: string; readonly percentSign: string } } = {
  en: { locale: 'en', percentSign: '%' },
  // Spanish as it is written in the Americas, with the space before the sign that the academies ask for.
  es: { locale: 'es-419', percentSign: '\u00a0%' },
};

const DAY = 24 * 60 * 60 * 1000;

function dateOf(day: string): Date | null {
  const [date] = /^\d{4}-\d\d-\d\d/.exec(day) ?? [];
  return date === undefined ? null : new Date(`${date}T00:00:00Z`);
}

/**
 * The formats of a language.
 *
 * @example
 * ```ts
 * formatsOf('en').day('2026-09-30') // → 'September 30, 2026'
 * formatsOf('es').dayAndMonth('2026-09-30') // → '30 de septiembre'
 * formatsOf('es').count(2, { one: 'intento', other: 'intentos' }) // → '2 intentos'
 * ```
 */
export function formatsOf(language: Language): Formats {
  const { locale, percentSign } = LOCALES[language];
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const grades = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const plurals = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const shortDays = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const differences = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
  });
  const dayWith = (format: Intl.DateTimeFormat) => (day: string) => {
    const date = dateOf(day);
    return date === null ? day : format.format(date);
  };
  const noun = (value: number, { one, other }: Counted) => (plurals.select(value) === 'one' ? one : other);
  return {
    locale,
    day: dayWith(days),
    dayAndMonth: dayWith(shortDays),
    shortDay: dayWith(new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })),
    span: (from, to) => {
      const [first, last] = [dateOf(from), dateOf(to)];
      return first === null || last === null ? `${from} – ${to}` : days.formatRange(first, last);
    },
    ago: (day, now) => {
      const [then, today] = [dateOf(day), dateOf(now)];
      return then === null || today === null
        ? ''
        : relative.format((then.getTime() - today.getTime()) / DAY, 'day');
    },
    number: (value) => numbers.format(value),
    points: (exact) => numbers.format(Number(pointsText(exact))),
    signed: (value) => differences.format(value),
    percent: ({ percent }) => `${numbers.format(percent)}${percentSign}`,
    gradePercent: ({ percent }) => `${grades.format(percent)}${percentSign}`,
    noun,
    count: (value, forms) => `${numbers.format(value)} ${noun(value, forms)}`,
    and: (phrases) => lists.format(phrases),
  };
}
