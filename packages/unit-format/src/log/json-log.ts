import type { Event } from '@openmastery/core';
import type { FindingData } from '../finding.js';
import { nearest } from '../nearest.js';
import type { Range } from '../position.js';
import { shorten } from '../quoting.js';
import type { Report } from '../report.js';
import { mastery } from '../schema/threshold.js';
import type { Read } from './cell.js';
import { buildEvent } from './event-building.js';
import { ALL_FIELDS } from './event-fields.js';
import { contentOf, createEventIds } from './event-id.js';
import { jsonElements } from './json-elements.js';
import type { LogContext } from './log-context.js';
import { NO_ROWS, type ReadRows } from './read-rows.js';

/** The events of a log of one JSON map a line. */
export function readNdjsonLog(report: Report, context: LogContext): ReadRows {
  const lines = [...report.text.matchAll(/[^\n]+/g)].flatMap((match): Range[] => {
    const line = match[0].replace(/^\uFEFF/, '');
    const start = match.index + match[0].length - line.trimStart().length;
    return line.trim() === '' ? [] : [[start, start + line.trim().length]];
  });
  return readElements(lines, report, context);
}

/** The events of a JSON list, or of the list `events` in a map. */
export function readJsonLog(report: Report, context: LogContext): ReadRows {
  const { text } = report;
  const list = /^\uFEFF?\s*(?:\{(?:[^[]*?,)?\s*"events"\s*:\s*)?\[/.exec(text);
  if (list === null) {
    report.add('log-not-json', [0, 0]);
    return NO_ROWS;
  }
  const { elements, closed } = jsonElements(text, list[0].length - 1);
  if (!closed) report.add('log-not-json', [text.length, text.length]);
  return readElements(elements, report, context);
}

function readElements(ranges: readonly Range[], report: Report, context: LogContext): ReadRows {
  if (ranges.length === 0) report.add('log-empty', [0, 0], { severity: 'warning' });
  const ids = createEventIds();
  const events = ranges.flatMap((range, index): readonly Event[] => {
    const place = index + 1;
    const data = parseJson(report.text.slice(...range));
    if (data === undefined) {
      report.add('row-not-json', firstLine(report.text, range), { data: { row: place } });
      return [];
    }
    if (typeof data !== 'object' || data === null || Array.isArray(data)) {
      report.add('row-not-an-event', firstLine(report.text, range), { data: { row: place } });
      return [];
    }
    return readElement(data as { [key: string]: unknown }, range, place, report, context, (content) =>
      ids.next(content),
    );
  });
  return {
    events,
    rangeOf: (event, field) => {
      const range = ranges[(event.seq ?? 0) - 1];
      return range === undefined ? [0, 0] : fieldRange(report.text, range, field);
    },
  };
}

// The field's name, or the first line of the entry.
function fieldRange(text: string, range: Range, field: string | undefined): Range {
  const at = field === undefined ? -1 : text.slice(...range).indexOf(JSON.stringify(field));
  return at < 0 || field === undefined
    ? firstLine(text, range)
    : [range[0] + at, range[0] + at + field.length + 2];
}

function readElement(
  data: { [key: string]: unknown },
  range: Range,
  place: number,
  report: Report,
  context: LogContext,
  makeId: (content: string) => string,
): readonly Event[] {
  const rangeOf = (field: string): Range => fieldRange(report.text, range, field);
  const own = (field: string) => (Object.hasOwn(data, field) ? data[field] : undefined);
  const textOf = (field: string) => (typeof own(field) === 'string' ? (own(field) as string) : undefined);
  const fields = new Map<string, unknown>();
  let readable = true;
  for (const [field, value] of Object.entries(data)) {
    if (!ALL_FIELDS.includes(field)) {
      const details: FindingData = {
        row: place,
        field,
        nearest: nearest(field, ALL_FIELDS),
        type: textOf('type') ?? '',
      };
      report.add('row-unused', rangeOf(field), { severity: 'warning', data: details });
      continue;
    }
    if (field === 'type' || field === 'seq') continue;
    const read = readField(field, value, (text) => context.at(text, textOf('unit'), textOf('skill')));
    if ('value' in read) fields.set(field, read.value);
    else {
      readable = false;
      report.add(read.code, rangeOf(field), { data: { row: place, column: field, ...read.data } });
    }
  }
  if (!readable) return [];
  const type =
    own('type') === undefined ? (fields.has('summative') ? 'summative' : 'attempt') : String(own('type'));
  const content = () =>
    contentOf([...Object.entries(data), ['type', type] as const].filter(([key]) => ALL_FIELDS.includes(key)));
  const event = buildEvent(
    { type, fields, place, range: firstLine(report.text, range), rangeOf },
    report,
    () => makeId(content()),
  );
  return event === null ? [] : [event];
}

function readField(field: string, value: unknown, at: (text: string) => Read<string>): Read<unknown> {
  const wrong = (expected: string): Read<unknown> => ({
    code: 'row-wrong-type',
    data: { expected, text: shorten(JSON.stringify(value) ?? '') },
  });
  switch (field) {
    case 'at':
      return value === null ? { value } : typeof value === 'string' ? at(value) : wrong('date');
    case 'score':
      return isScore(value) ? { value } : wrong('score');
    case 'version':
      return Number.isSafeInteger(value) ? { value } : wrong('whole');
    case 'extraDays':
    case 'extraAttempts':
      return Number.isSafeInteger(value) || value === 'unlimited' ? { value } : wrong('whole');
    case 'mastered':
      return value === null || typeof value === 'boolean' ? { value } : wrong('boolean');
    case 'excused':
      return typeof value === 'boolean' ? { value } : wrong('boolean');
    case 'mastery':
      return mastery.safeParse(value).success ? { value } : wrong('threshold');
    default:
      if (value === null) return { value: undefined };
      return typeof value === 'string' || Number.isSafeInteger(value)
        ? { value: String(value) }
        : wrong('text');
  }
}

function isScore(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'number') return true;
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string');
  return (
    typeof value === 'object' &&
    Object.values(value).every((level) => typeof level === 'string' || typeof level === 'number')
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function firstLine(text: string, [start, end]: Range): Range {
  const line = text.indexOf('\n', start);
  return [start, line < 0 ? end : Math.min(end, line)];
}
