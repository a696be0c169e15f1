import { instantOf, localDay, type Score, type Skill } from '@openmastery/core';
import type { FindingCode, FindingData } from '../finding.js';
import { shorten } from '../quoting.js';

/** What a cell says, or what is wrong with it. */
export type Read<Value> =
  | { readonly value: Value }
  | { readonly code: FindingCode; readonly data: FindingData };

const NUMBER = /^-?(?:\d+(?:\.\d*)?|\.\d+)$/;
const OFFSET = /(?:Z|[+-]\d\d:?\d\d)$/i;
const LOOKS_LIKE_DATE =
  /^(?:\d{1,2}[-. ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*[-. ]\d{1,4}|\d{4}-\d\d-\d\d.*|\d{1,2}\/\d{1,2}\/\d{2,4})$/i;

/** An instant; a date alone is noon and a local time is local, in the zone. */
export function readAt(text: string, timeZone: string): Read<string> {
  const written = text.trim().replace(/^(\d{4}-\d\d-\d\d) +/, '$1T');
  if (OFFSET.test(written) && localDay(written, 'UTC') !== null) return { value: written };
  const local = OFFSET.test(written.slice(10)) ? null : instantOf(written, timeZone);
  return local === null ? { code: 'row-not-a-date', data: { text: shorten(text) } } : { value: local };
}

/** A number, as it is written in a file with this delimiter: with semicolons, `4,5` is one too. */
export function readNumber(text: string, delimiter: string): number | null {
  const plain = delimiter === ';' ? text.trim().replace(/^(-?\d+),(\d+)$/, '$1.$2') : text.trim();
  return NUMBER.test(plain) ? Number(plain) : null;
}

/** `true`, `false`, `yes`, `no`; `none` and `null` are neither. */
export function readYesOrNo(text: string): Read<boolean | null> {
  switch (text.trim().toLowerCase()) {
    case 'true':
    case 'yes':
      return { value: true };
    case 'false':
    case 'no':
      return { value: false };
    case 'none':
    case 'null':
      return { value: null };
    default:
      return { code: 'row-not-yes-or-no', data: { text: shorten(text) } };
  }
}

/** A score: a number, criteria with their levels, ticked items, else the text as it is. */
export function readScore(text: string, delimiter: string, skill: Skill | undefined): Read<Score> {
  const written = text.trim();
  const measure = skill?.check.measure;
  if (measure?.type === 'rubric' && measure.rubric.levels.some(({ name }) => name === written))
    return { value: written };
  const number = readNumber(written, delimiter);
  if (number !== null) return { value: number };
  if (delimiter === ';' && /^-?\d+,\d+ ?%$/.test(written)) return { value: written.replace(',', '.') };
  if (written.includes(';')) return { value: partsOf(written, ';') };
  const criteria = readCriteria(written, delimiter);
  if (criteria !== null) return criteria;
  const isItem = measure?.type === 'checklist' && measure.lines.some(({ items }) => items.includes(written));
  return { value: isItem ? [written] : written };
}

/** Whether a spreadsheet seems to have made a date of a score such as 4/5. */
export function looksLikeDate(text: string): boolean {
  return LOOKS_LIKE_DATE.test(text.trim());
}

function readCriteria(text: string, delimiter: string): Read<Score> | null {
  const pairs = partsOf(text, ',').map((part) => /^([^:]+):\s*(.+)$/.exec(part));
  if (pairs.length === 0 || pairs.some((pair) => pair === null)) return null;
  const criteria = new Map<string, string | number>();
  for (const pair of pairs) {
    const key = pair?.[1]?.trim() ?? '';
    if (criteria.has(key)) return { code: 'row-score-twice', data: { criterion: key } };
    criteria.set(key, readLevel(pair?.[2] ?? '', delimiter));
  }
  return { value: Object.fromEntries(criteria) };
}

/** A level or the points of one criterion. */
export function readLevel(text: string, delimiter: string): string | number {
  return readNumber(text, delimiter) ?? text.trim();
}

function partsOf(text: string, sign: string): string[] {
  return text
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
