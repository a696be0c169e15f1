import { instantOf, localDay } from '@openmastery/core';

/**
 * The moment that a person means: an instant with its offset, a date and time in the unit's zone, or a date, which
 * is the end of that day. Null where it is none of these.
 */
export function momentOf(text: string, timeZone: string): string | null {
  if (localDay(text, 'UTC') !== null) return text;
  const isDate = /^\d{4}-\d\d-\d\d$/.test(text);
  return instantOf(isDate ? `${text} 23:59:59` : text, timeZone);
}

/**
 * What to write instead of what is no moment: of `1/10/2026` nobody knows whether it is in October or in January.
 *
 * @example
 * ```ts
 * momentProblem('1/10/2026') // → '`1/10/2026` is no date or time: write 2026-10-01 or 2026-01-10'
 * ```
 */
export function momentProblem(text: string): string {
  const [, one = '', two = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  const meant = [
    `${year}-${two.padStart(2, '0')}-${one.padStart(2, '0')}`,
    `${year}-${one.padStart(2, '0')}-${two.padStart(2, '0')}`,
  ];
  const dates = [...new Set(meant)].filter((date) => instantOf(date, 'UTC') !== null);
  const forms = dates.length > 0 ? dates : ['2026-09-18', '2026-09-18T15:00'];
  return `\`${text}\` is no date or time: write ${forms.join(' or ')}`;
}
