import type { UnitFinding } from '@openmastery/core';
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
      return Array.isArray(data.known) && data.known.length === 0 ? percentIn(text) : null;
    case 'unreadable-date':
      return dateIn(text);
    case 'unreadable-duration':
      return weeksIn(text);
    case 'ambiguous-number':
      return /^(?:[2-9]\d|100)$/.test(text) ? `${text}%` : null;
    default:
      return null;
  }
}

function percentIn(text: string): string | null {
  const words = /^(\d{1,3}) *(?:percent|per cent|pct|por ciento|prozent)$/i.exec(text)?.[1];
  if (words !== undefined) return `${words}%`;
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

function weeksIn(text: string): string | null {
  const weeks = /^(\d{1,2}) weeks?$/i.exec(text)?.[1];
  return weeks === undefined ? null : `${Number(weeks) * 7} days`;
}
