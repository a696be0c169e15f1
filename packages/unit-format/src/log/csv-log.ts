import type { Event } from '@openmastery/core';
import { nearest } from '../nearest.js';
import type { Range } from '../position.js';
import type { Report } from '../report.js';
import { levelsOf, looksLikeDate, type Read, readLevel, readNumber, readScore, readYesOrNo } from './cell.js';
import { type CsvRow, type CsvTable, isTooLong, readCsvTable } from './csv-table.js';
import { buildEvent, type CsvDraft } from './event-building.js';
import { ALL_FIELDS, EVENT_TYPES, isRead } from './event-fields.js';
import { contentOf, createEventIds } from './event-id.js';
import { type FileDates, fileDatesOf, withRows } from './file-dates.js';
import { type ResultColumn, readGrid, resultColumns } from './grid.js';
import { isGrid, type LogColumn, OF_PEOPLE, readColumns } from './log-columns.js';
import type { LogContext, NamedField } from './log-context.js';
import { fieldsCalled } from './log-words.js';
import { type NumberStyle, numberStyleOf } from './number-style.js';
import { peopleColumns } from './people-columns.js';
import { NO_ROWS, type ReadRows } from './read-rows.js';
import { sameWord } from './same-word.js';
import { splitNumber } from './split-number.js';

/** The events of a CSV log, one a row, or of a grid, one a cell. */
export function readCsvLog(report: Report, context: LogContext): ReadRows {
  const table = readCsvTable(report);
  if (table === null) {
    report.add('log-empty', [0, 0]);
    return NO_ROWS;
  }
  const grid = isGrid(table.header.cells, context);
  const people = peopleColumns(table.header.cells, table.rows, grid ? 'grid' : 'list');
  const columns = readColumns(table, people, grid, report);
  if (people.learner === null) {
    reportNobody(table, columns, grid, context, report);
    return NO_ROWS;
  }
  const ids = createEventIds();
  const events: Event[] = [];
  const build = ({ draft, content }: CsvDraft): void => {
    const event = buildEvent(draft, report, () => ids.next(contentOf(content)));
    if (event !== null) events.push(event);
  };
  if (grid) {
    const results = resultColumns(table, columns, context, people.isExport, report);
    readGrid(table, columns, results, context, people.isExport, report, build);
    return { events, isGrid: true, rangeOf: cellFinder(table, columns, results) };
  }
  reportUnknownColumns(table, columns, report);
  const conventions = conventionsOf(table, columns, report);
  for (const row of table.rows) {
    const draft = readRow(table, columns, row, conventions, context, report);
    if (draft !== null) build(draft);
  }
  return { events, rangeOf: cellFinder(table, columns, []) };
}

/** Reports that no column says who a row is about, and what else the header says that is not known. */
function reportNobody(
  table: CsvTable,
  columns: readonly LogColumn[],
  grid: boolean,
  context: LogContext,
  report: Report,
): void {
  const { cells, range } = table.header;
  const spelt = nearest('learner', cells);
  const meant = spelt.length > 0 ? spelt : cells.filter((cell) => fieldsCalled(cell, ['learner']).length > 0);
  const others = columns.filter(({ written }) => !meant.includes(written));
  const isKnown = ({ name, written }: LogColumn) =>
    OF_LOGS.includes(name) || (grid && (!context.known || context.subjects.find(written) !== null));
  const isData = cells.some((cell) => /^\d[\d./:-]*%?$/.test(cell.trim()));
  const isHeader =
    meant.length > 0 || (!isData && others.some((column) => column.criterion !== null || isKnown(column)));
  report.add('column-missing', range, {
    data: { column: 'learner', meant, ...(isHeader ? {} : { header: 'none' }) },
  });
  if (isHeader) {
    const unknown = others.filter((column) => !isKnown(column));
    reportUnknownColumns(table, unknown, report);
  }
}

/** Where the cell of an event's field stands; without one, or where the row has no such cell, the row. */
function cellFinder(
  table: CsvTable,
  columns: readonly LogColumn[],
  results: readonly ResultColumn[],
): ReadRows['rangeOf'] {
  const rows: (Range | undefined)[] = [];
  for (const { place, range } of table.rows) rows[place] = range;
  const resultOf = (event: { readonly [field: string]: unknown }) =>
    results.find(({ subject }) => subject.fields.every(([field, id]) => event[field] === id));
  return (event, field) => {
    const range = rows[event.seq ?? 0];
    if (range === undefined) return [0, 0];
    const result = resultOf(event as unknown as { readonly [field: string]: unknown });
    const isOfResult =
      field === undefined || field === 'score' || result?.subject.fields.some(([one]) => one === field);
    const column = result !== undefined && isOfResult ? result : columns.find(({ name }) => name === field);
    return column === undefined ? range : table.cellRange({ cells: [], range, place: 0 }, column.index);
  };
}

/** How a file writes what can be written in several ways. */
interface Conventions {
  readonly numbers: NumberStyle;
  readonly dates: FileDates;
}

const OF_NUMBERS: readonly string[] = ['score', 'mastery', 'version', 'extraDays', 'extraAttempts'];

function conventionsOf(table: CsvTable, columns: readonly LogColumn[], report: Report): Conventions {
  const { rows, delimiter } = table;
  const ofNumbers = columns.filter(({ name, criterion }) => criterion !== null || OF_NUMBERS.includes(name));
  const at = columns.find(({ name }) => name === 'at')?.index;
  return {
    numbers: numberStyleOf(
      rows.flatMap(({ cells }) => ofNumbers.map(({ index }) => cells[index] ?? '')),
      delimiter,
    ),
    dates: fileDatesOf(table, rows, at, report),
  };
}

/** The columns that logs may have, besides those of criteria. */
const OF_LOGS: readonly string[] = [...ALL_FIELDS.filter((field) => field !== 'seq'), ...OF_PEOPLE];

function reportUnknownColumns(table: CsvTable, columns: readonly LogColumn[], report: Report): void {
  const known = OF_LOGS.filter((field) => !OF_PEOPLE.includes(field));
  for (const { name, written, index, criterion } of columns) {
    if (OF_LOGS.includes(name) || criterion !== null || name === '') continue;
    const near = nearest(written, known);
    const free = known.filter((field) => !columns.some((column) => column.name === field));
    report.add('column-unknown', table.cellRange(table.header, index), {
      severity: 'warning',
      data: {
        column: written,
        nearest: near.length > 0 ? near : fieldsCalled(written, free),
        allowed: known,
      },
    });
  }
}

function readRow(
  table: CsvTable,
  columns: readonly LogColumn[],
  row: CsvRow,
  { numbers, dates }: Conventions,
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
    else if (name !== '') cells.set(name, cell);
    if (!places.has(name)) places.set(name, index);
  }
  const rangeOf = (field: string): Range => {
    const index = places.get(field);
    return index === undefined ? row.range : table.cellRange(row, index);
  };
  const nameIn = (field: NamedField): string | undefined => {
    const cell = cells.get(field);
    return cell === undefined ? undefined : context.idOf(field, cell);
  };
  const type = sameWord(cells.get('type') ?? (cells.has('summative') ? 'summative' : 'attempt'), EVENT_TYPES);
  const split = splitNumber(
    table,
    row,
    columns,
    (field) => ALL_FIELDS.includes(field) && !isRead(type, field),
  );
  if (split !== null) {
    const { column, text, meant } = split;
    const range = [table.cellRange(row, column.index)[0], table.cellRange(row, column.index + 1)[1]] as const;
    const data = { row: row.place, column: column.written, text, meant };
    report.add('row-number-unclear', range, { data });
    return null;
  }
  if (isTooLong(table, row, report)) return null;
  const fields = new Map<string, unknown>();
  let readable = true;
  const keep = (field: string, read: Read<unknown>): void => {
    if ('value' in read) fields.set(field, read.value);
    else {
      readable = false;
      report.add(read.code, rangeOf(field), { data: { row: row.place, column: field, ...read.data } });
    }
  };
  const [unitId, skillId] = [nameIn('unit'), nameIn('skill')];
  const skill = context.skill(unitId, skillId);
  const levels = levelsOf(skill);
  for (const [field, cell] of cells) {
    if (!ALL_FIELDS.includes(field) || field === 'seq') continue;
    switch (field) {
      case 'at':
        keep(field, withRows(context.at(cell, unitId, skillId, dates.order), dates));
        break;
      case 'score':
        keep(field, readScore(cell, numbers, skill));
        if (!levels.includes(cell)) warnOfDate(report, row, cell, rangeOf(field), context);
        break;
      case 'version':
      case 'extraDays':
      case 'extraAttempts':
        keep(field, readCount(cell, field));
        break;
      case 'mastered':
      case 'excused':
        keep(field, readYesOrNo(cell));
        break;
      case 'mastery':
        keep(field, readLevel(cell, numbers, levels));
        break;
      case 'unit':
      case 'skill':
      case 'task':
      case 'summative':
        keep(field, { value: context.idOf(field, cell) });
        break;
      case 'type':
        keep(field, { value: type });
        break;
      case 'form':
        keep(field, { value: sameWord(cell, skill?.check.forms.map(({ id }) => id) ?? []) });
        break;
      default:
        keep(field, { value: cell });
    }
  }
  if (criteria.size > 0) {
    if (cells.has('score')) keep('score', { code: 'row-score-twice', data: { criterion: '' } });
    else {
      const said = [...criteria].map(([key, cell]) => [key, readLevel(cell, numbers, levels)] as const);
      const unclear = said.find(([, level]) => !('value' in level))?.[1];
      const read = said.flatMap(([key, level]) => ('value' in level ? [[key, level.value] as const] : []));
      keep('score', unclear ?? { value: Object.fromEntries(read) });
    }
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

function readCount(cell: string, field: string): Read<number | 'unlimited'> {
  if (field !== 'version' && cell.toLowerCase() === 'unlimited') return { value: 'unlimited' };
  const number = readNumber(cell);
  return number !== null && Number.isSafeInteger(number)
    ? { value: number }
    : { code: 'row-not-a-number', data: { text: cell.slice(0, 60) } };
}

/** Warns of a score that a spreadsheet seems to have turned into a date. */
function warnOfDate(report: Report, row: CsvRow, cell: string, range: Range, { known }: LogContext): void {
  if (looksLikeDate(cell)) {
    report.add('row-score-is-a-date', range, {
      // with the unit at hand, it is known that this is no score
      severity: known ? 'error' : 'warning',
      data: { row: row.place, text: cell.slice(0, 60) },
    });
  }
}
