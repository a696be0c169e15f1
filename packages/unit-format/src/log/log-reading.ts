import type { Course, Event, Unit } from '@openmastery/core';
import type { Finding } from '../finding.js';
import { MAX_LOG_TEXT } from '../limits.js';
import type { FilePlace } from '../position.js';
import { inOrder, type Report, reportOn } from '../report.js';
import { alikeOnce } from './alike-rows.js';
import { readCsvLog } from './csv-log.js';
import { readJsonLog, readNdjsonLog } from './json-log.js';
import { contextOf } from './log-context.js';
import { NO_ROWS, type ReadRows } from './read-rows.js';

/** The forms in which a log is kept. */
export type LogFormat = 'csv' | 'ndjson' | 'json';

/** How a log is read. */
export interface ReadLogOptions {
  /** The name of the file, for findings; its ending says the format where `format` does not. */
  readonly file?: string;
  readonly format?: LogFormat;
  /** What the log is about: for its time zone, its levels and, in a grid, its ids. */
  readonly unit?: Unit | Course;
}

/** A log, read. */
export interface ReadLog {
  readonly events: readonly Event[];
  readonly findings: readonly Finding[];
  /** Whether it is a table with one row for each learner. */
  readonly isGrid: boolean;
  /** Where one of the events stands, or one of its fields. */
  locate(event: Event, field?: string): FilePlace;
}

/**
 * Reads a log: a CSV with one event a row or as a grid, one JSON map a line, or a JSON list. A row that cannot be read
 * becomes a finding, and the others are read. Rows without an id get one that is made of what they say, so that reading
 * a file twice changes nothing.
 *
 * @example
 * ```ts
 * readLog('learner,skill,score\nada,add,4/5\n').events[0] // → { learner: 'ada', skill: 'add', score: '4/5', … }
 * ```
 */
export function readLog(text: string, options: ReadLogOptions = {}): ReadLog {
  const report = reportOn(text, options.file);
  if (text.length > MAX_LOG_TEXT) {
    report.add('log-too-large', [0, 0], { data: { length: text.length, most: MAX_LOG_TEXT } });
    return { events: [], findings: report.findings, isGrid: false, locate: placeIn(report, NO_ROWS) };
  }
  const lost = text.indexOf('\uFFFD');
  if (lost >= 0) report.add('unreadable-character', [lost, lost + 1]);
  const context = contextOf(options.unit);
  const format = options.format ?? formatOf(text, options.file);
  const read = { csv: readCsvLog, ndjson: readNdjsonLog, json: readJsonLog }[format];
  const rows = read(report, context);
  return {
    events: rows.events,
    findings: alikeOnce(inOrder(report.findings)),
    isGrid: rows.isGrid === true,
    locate: placeIn(report, rows),
  };
}

function placeIn({ file, lines }: Report, rows: ReadRows): ReadLog['locate'] {
  return (event, field) => ({ file, span: lines.span(rows.rangeOf(event, field)) });
}

function formatOf(text: string, file: string | undefined): LogFormat {
  const ending = /\.(csv|tsv|txt|ndjson|jsonl|json)$/i.exec(file ?? '')?.[1]?.toLowerCase();
  if (ending === 'csv' || ending === 'tsv') return 'csv';
  if (ending === 'ndjson' || ending === 'jsonl') return 'ndjson';
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (start.startsWith('[') || /^\{\s*"events"\s*:\s*\[/.test(start)) return 'json';
  if (start.startsWith('{')) return 'ndjson';
  return ending === 'json' ? 'json' : 'csv';
}
