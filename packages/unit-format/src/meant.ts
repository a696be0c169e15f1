import type { UnitFinding } from '@openmastery/core';
import { proportionInWords } from './proportion-words.js';
import { quote } from './quoting.js';
import { zonesLike } from './zone-names.js';

/**
 * Adds to what cannot be read what was most likely meant; it is said, and never put in place. `isBare`: it stands by
 * itself, not as the value of a key.
 */
export function withMeant(
  code: UnitFinding['code'],
  data: UnitFinding['data'],
  isBare: boolean,
): UnitFinding['data'] {
  if (code === 'unknown-time-zone') return { ...data, nearest: zonesLike(String(data.text)) };
  if (code === 'malformed-id') return { ...data, ...meantById(String(data.id), isBare) };
  const meant = meantIn(code, data);
  return meant === null ? data : { ...data, meant };
}

/** What in an id cannot be there, and the id without it; a sentence by itself was meant as the title of an entry. */
function meantById(id: string, isBare: boolean): { readonly meant?: string; readonly sign?: string } {
  const sign = /[^A-Za-z0-9._\s-]/.exec(id)?.[0];
  const words = id
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  if (words.length === 0 || id.length > 120 || !/[^A-Za-z0-9._-]/.test(id)) return {};
  const said = sign === undefined ? {} : { sign };
  if (!isBare || words.length < 3) return { ...said, meant: words.slice(0, 5).join('-') };
  const [last = ''] = [...words].sort((a, b) => b.length - a.length);
  const title = /^[\p{L}\p{N}]/u.test(id) && !/[,:#{}[\]]/.test(id) ? id : quote(id);
  return { ...said, meant: `{ id: ${last}, title: ${title} }` };
}

function meantIn(code: UnitFinding['code'], data: UnitFinding['data']): string | null {
  const text = String(data.text ?? data.level ?? '');
  switch (code) {
    case 'unknown-level':
      return proportionInWords(text) ?? (isEmpty(data.known) ? proportionIn(text) : null);
    case 'number-above-maximum':
      return data.maximum === 100 ? null : percentOf(String(data.number));
    case 'unreadable-date':
      return dateIn(text);
    case 'unreadable-duration':
      return daysIn(text, data.of === 'days');
    case 'ambiguous-number':
      return percentOf(text);
    default:
      return null;
  }
}

function isEmpty(known: UnitFinding['data'][string] | undefined): boolean {
  return Array.isArray(known) && known.length === 0;
}

/** What is most likely a percent without its sign. */
function percentOf(number: string): string | null {
  return /^(?:[2-9]\d|100)$/.test(number) ? `${number}%` : null;
}

function proportionIn(text: string): string | null {
  const part = /^0,(\d{1,2})$/.exec(text)?.[1];
  if (part !== undefined) return `${Number(part.padEnd(2, '0'))}%`;
  const [, value, comment] = /^(\d{1,3}%|\d+\/\d+) *\/\/ *(.*)$/.exec(text) ?? [];
  return value === undefined ? null : `${value} # ${comment}`;
}

function dateIn(text: string): string | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(text) ?? [];
  const padded = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${padded}T00:00:00Z`);
  const isDate = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(padded);
  return year !== '' && isDate && padded !== text ? padded : null;
}

const COUNTS = 'one two three four five six seven'.split(' ');

/** A length of time that is written in weeks, hours, a word for its number, or school days where none can be. */
function daysIn(text: string, inDaysAlone: boolean): string | null {
  const [, said = '', unit = ''] =
    /^(\d{1,3}|[a-z]+) *-? *(weeks?|hours?|h|days?|school *-? *days?)$/i.exec(text.trim()) ?? [];
  const count = COUNTS.includes(said.toLowerCase()) ? COUNTS.indexOf(said.toLowerCase()) + 1 : Number(said);
  if (unit === '' || !Number.isInteger(count) || count < 1) return null;
  const hours = /^h/i.test(unit);
  const days = hours ? count / 24 : /^w/i.test(unit) ? count * 7 : count;
  if (!Number.isInteger(days)) return null;
  const of = /^s/i.test(unit) && !inDaysAlone ? 'school ' : '';
  return `${days} ${of}day${days === 1 ? '' : 's'}`;
}
