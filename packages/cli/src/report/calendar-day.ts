const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A local date as a page writes it; what is no date stays as it is.
 *
 * @example
 * ```ts
 * dayInWords('2026-09-30') // → '30 September 2026'
 * ```
 */
export function dayInWords(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)/.exec(day) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? day : `${Number(date)} ${name} ${year}`;
}

/** The same without its year: `30 Sept` is never used, `30 September` is. */
export function dayAndMonth(day: string): string {
  return dayInWords(day).replace(/ \d{4}$/, '');
}
