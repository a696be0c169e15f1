import { instantOf, localDay, type Score, type Skill } from '@openmastery/core';
import type { FindingCode, FindingData } from '../finding.js';
import { shorten } from '../quoting.js';
import { type NumberStyle, plainNumber } from './number-style.js';
import { sameWord } from './same-word.js';
import { type DateOrder, dateFault, readWrittenDate } from './written-date.js';

/** What a cell says, or what is wrong with it. */
export type Read<Value> =
  | { readonly value: Value }
  | { readonly code: FindingCode; readonly data: FindingData };

const PASS_OR_FAIL = ['pass', 'fail'];
const NUMBER = /^-?(?:\d+(?:\.\d*)?|\.\d+)$/;
const OFFSET = /(?:Z|[+-]\d\d:?\d\d)$/i;
const LOOKS_LIKE_DATE =
  /^(?:\d{1,2}[-. ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*[-. ]\d{1,4}|\d{4}-\d\d-\d\d.*|\d{1,2}\/\d{1,2}\/\d{2,4})$/i;

/**
 * An instant; a date alone is noon and a local time is local, in the zone. Other dates than ISO's are read where they
 * have one reading, given the order of day and month in the file.
 */
export function readAt(text: string, timeZone: string, order: DateOrder): Read<string> {
  const iso = readIso(text.trim().replace(/^(\d{4}-\d\d-\d\d) +/, '$1T'), timeZone);
  if (iso !== null) return { value: iso };
  const written = readWrittenDate(text, order);
  if (written !== null && 'either' in written)
    return { code: 'row-date-unclear', data: { text: shorten(text), readings: written.either } };
  const read = written === null ? null : readIso(written.iso, timeZone);
  return read === null
    ? { code: 'row-not-a-date', data: { text: shorten(text), ...dateFault(text, order) } }
    : { value: read };
}

function readIso(text: string, timeZone: string): string | null {
  if (OFFSET.test(text) && localDay(text, 'UTC') !== null) return text;
  return OFFSET.test(text.slice(10)) ? null : instantOf(text, timeZone);
}

/** A number without spaces and with a decimal point. */
export function readNumber(text: string): number | null {
  return NUMBER.test(text) ? Number(text) : null;
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
export function readScore(cell: string, style: NumberStyle, skill: Skill | undefined): Read<Score> {
  const levels = levelsOf(skill);
  const written = sameWord(cell.trim(), [...levels, ...PASS_OR_FAIL]);
  if (levels.includes(written)) return { value: written };
  const plain = plainNumber(written, style);
  if (!('text' in plain)) return plain;
  const number = readNumber(plain.text);
  if (number !== null) return { value: number };
  if (plain.text !== written) return { value: plain.text };
  if (written.includes(';')) return { value: partsOf(written, ';') };
  const criteria = readCriteria(written, style, levels);
  if (criteria !== null) return criteria;
  const measure = skill?.check.measure;
  const isItem = measure?.type === 'checklist' && measure.lines.some(({ items }) => items.includes(written));
  return { value: isItem ? [written] : written };
}

/** Whether a spreadsheet seems to have made a date of a score such as 4/5. */
export function looksLikeDate(text: string): boolean {
  return LOOKS_LIKE_DATE.test(text.trim());
}

/** The names of the levels that a skill is judged by; none where it has no rubric. */
export function levelsOf(skill: Skill | undefined): readonly string[] {
  const measure = skill?.check.measure;
  return measure?.type === 'rubric' ? measure.rubric.levels.map(({ name }) => name) : [];
}

function readCriteria(text: string, style: NumberStyle, levels: readonly string[]): Read<Score> | null {
  const pairs = partsOf(text, ',').map((part) => /^([^:]+):\s*(.+)$/.exec(part));
  if (pairs.length === 0 || pairs.some((pair) => pair === null)) return null;
  const criteria = new Map<string, string | number>();
  for (const pair of pairs) {
    const key = pair?.[1]?.trim() ?? '';
    if (criteria.has(key)) return { code: 'row-score-twice', data: { criterion: key } };
    const level = readLevel(pair?.[2] ?? '', style, levels);
    if (!('value' in level)) return level;
    criteria.set(key, level.value);
  }
  return { value: Object.fromEntries(criteria) };
}

/** A level or the points of one criterion. */
export function readLevel(
  cell: string,
  style: NumberStyle,
  levels: readonly string[] = [],
): Read<string | number> {
  const plain = plainNumber(sameWord(cell, levels), style);
  return 'text' in plain ? { value: readNumber(plain.text) ?? plain.text } : plain;
}

function partsOf(text: string, sign: string): string[] {
  return text
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
