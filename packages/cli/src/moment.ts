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
