import type { Event } from '@openmastery/core';
import { nearest } from '../nearest.js';
import type { Range } from '../position.js';
import type { Report } from '../report.js';
import { looksLikeDate, type Read, readLevel, readNumber, readScore, readYesOrNo } from './cell.js';
import { type CsvRow, type CsvTable, readCsvTable } from './csv-table.js';
import { buildEvent, type CsvDraft } from './event-building.js';
import { ALL_FIELDS } from './event-fields.js';
import { contentOf, createEventIds } from './event-id.js';
import { readGrid } from './grid.js';
import { isGrid, type LogColumn, readColumns } from './log-columns.js';
import type { LogContext } from './log-context.js';

/** The events of a CSV log, one a row, or of a grid, one a cell. */
export function readCsvLog(report: Report, context: LogContext): readonly Event[] {
  const table = readCsvTable(report);
  if (table === null) {
    report.add('log-empty', [0, 0]);
    return [];
  }
  const columns = readColumns(table, report);
  const ids = createEventIds();
  const events: Event[] = [];
  if (!columns.some(({ name }) => name === 'learner')) {
    const near = nearest('learner', table.header.cells);
    report.add('column-missing', table.header.range, { data: { column: 'learner', nearest: near } });
    return [];
  }
  const grid = isGrid(columns, context);
  const build = ({ draft, content }: CsvDraft): void => {
    const event = buildEvent(draft, report, () => ids.next(contentOf(content)));
    if (event !== null) events.push(event);
  };
  if (grid) readGrid(table, columns, context, report, build);
  else {
    reportUnknownColumns(table, columns, report);
    for (const row of table.rows) {
      const draft = readRow(table, columns, row, context, report);
      if (draft !== null) build(draft);
    }
  }
  return events;
}

function reportUnknownColumns(table: CsvTable, columns: readonly LogColumn[], report: Report): void {
  const known = ALL_FIELDS.filter((field) => field !== 'seq');
  for (const { name, written, index, criterion } of columns) {
    if (known.includes(name) || criterion !== null || name === '') continue;
    report.add('column-unknown', table.cellRange(table.header, index), {
      severity: 'warning',
      data: { column: written, nearest: nearest(written, known), allowed: known },
    });
  }
}

function readRow(
  table: CsvTable,
  columns: readonly LogColumn[],
  row: CsvRow,
  context: LogContext,
  report: Report,
): CsvDraft | null {
  const cells = new Map<string, string>();
  const criteria = new Map<string, string>();
  const places = new Map<string, number>();
  for (const { name, index, criterion } of columns) {
    const cell = row.cells[index]?.trim() ?? '';
    if (cell === '') continue;
    if (criterion !== null) criteria.set(criterion, cell);
    else cells.set(name, cell);
    if (!places.has(name)) places.set(name, index);
  }
  const rangeOf = (field: string): Range => {
    const index = places.get(field);
    return index === undefined ? row.range : table.cellRange(row, index);
  };
  if (row.cells.slice(table.header.cells.length).some((cell) => cell.trim() !== '')) {
    const data = { row: row.place, cells: row.cells.length, columns: table.header.cells.length };
    report.add('row-too-long', table.cellRange(row, table.header.cells.length), { data });
    return null;
  }
  const type = cells.get('type') ?? (cells.has('summative') ? 'summative' : 'attempt');
  const fields = new Map<string, unknown>();
  let readable = true;
  const keep = (field: string, read: Read<unknown>): void => {
    if ('value' in read) fields.set(field, read.value);
    else {
      readable = false;
      report.add(read.code, rangeOf(field), { data: { row: row.place, column: field, ...read.data } });
    }
  };
  const skill = context.skill(cells.get('unit'), cells.get('skill'));
  for (const [field, cell] of cells) {
    if (!ALL_FIELDS.includes(field) || field === 'seq') continue;
    switch (field) {
      case 'at':
        keep(field, context.at(cell, cells.get('unit'), cells.get('skill')));
        break;
      case 'score':
        keep(field, readScore(cell, table.delimiter, skill));
        warnOfDate(report, row, cell, rangeOf(field));
        break;
      case 'version':
      case 'extraDays':
      case 'extraAttempts':
        keep(field, readCount(cell, table.delimiter, field));
        break;
      case 'mastered':
      case 'excused':
        keep(field, readYesOrNo(cell));
        break;
      case 'mastery':
        keep(field, { value: readLevel(cell, table.delimiter) });
        break;
      default:
        keep(field, { value: cell });
    }
  }
  if (criteria.size > 0) {
    if (cells.has('score')) keep('score', { code: 'row-score-twice', data: { criterion: '' } });
    else
      fields.set(
        'score',
        Object.fromEntries([...criteria].map(([key, cell]) => [key, readLevel(cell, table.delimiter)])),
      );
  }
  if (!readable) return null;
  const content = [
    ...cells,
    ...[...criteria].map(([key, cell]) => [`score.${key}`, cell] as const),
    ['type', type] as const,
  ];
  return {
    draft: { type, fields, place: row.place, range: row.range, rangeOf },
    content: [...new Map(content)],
  };
}

function readCount(cell: string, delimiter: string, field: string): Read<number | 'unlimited'> {
  if (field !== 'version' && cell.toLowerCase() === 'unlimited') return { value: 'unlimited' };
  const number = readNumber(cell, delimiter);
  return number !== null && Number.isSafeInteger(number)
    ? { value: number }
    : { code: 'row-not-a-number', data: { text: cell.slice(0, 60) } };
}

/** Warns of a score that a spreadsheet seems to have turned into a date. */
function warnOfDate(report: Report, row: CsvRow, cell: string, range: Range): void {
  if (looksLikeDate(cell)) {
    report.add('row-score-is-a-date', range, {
      severity: 'warning',
      data: { row: row.place, text: cell.slice(0, 60) },
    });
  }
}
