import type { Figure } from '@openmastery/core';
import type { Language } from '@openmastery/core/sentences';

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
  readonly number: (value: number) => string;
  /** A figure: `80.91%`. Its two decimals were rounded where it was made. */
  readonly percent: (figure: Figure) => string;
  /** The percent of a grade, always with its two decimals, so that a column of them is easy to compare. */
  readonly gradePercent: (figure: Figure) => string;
  /** A number with the noun that goes with it. */
  readonly count: (value: number, noun: Counted) => string;
  readonly and: (phrases: readonly string[]) => string;
}

const LOCALES: { readonly [L in Language]: { readonly locale: string; readonly percentSign: string } } = {
  en: { locale: 'en', percentSign: '%' },
  // Spanish as it is written in the Americas, with the space before the sign that the academies ask for.
  es: { locale: 'es-419', percentSign: '\u00a0%' },
};

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
  const dayWith = (format: Intl.DateTimeFormat) => (day: string) => {
    const [date] = /^\d{4}-\d\d-\d\d/.exec(day) ?? [];
    return date === undefined ? day : format.format(new Date(`${date}T00:00:00Z`));
  };
  return {
    locale,
    day: dayWith(days),
    dayAndMonth: dayWith(shortDays),
    number: (value) => numbers.format(value),
    percent: ({ percent }) => `${numbers.format(percent)}${percentSign}`,
    gradePercent: ({ percent }) => `${grades.format(percent)}${percentSign}`,
    count: (value, { one, other }) =>
      `${numbers.format(value)} ${plurals.select(value) === 'one' ? one : other}`,
    and: (phrases) => lists.format(phrases),
  };
}
