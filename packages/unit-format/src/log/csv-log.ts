import type { Event } from '@openmastery/core';
import { nearest } from '../nearest.js';
import type { Range } from '../position.js';
import type { Report } from '../report.js';
import { type CsvTable, readCsvTable } from './csv-table.js';
import { buildEvent, type CsvDraft } from './event-building.js';
import { ALL_FIELDS } from './event-fields.js';
import { contentOf, createEventIds } from './event-id.js';
import { type ResultColumn, readGrid, resultColumns } from './grid.js';
import { readList } from './list.js';
import { isGrid, type LogColumn, OF_PEOPLE, readColumns } from './log-columns.js';
import type { LogContext } from './log-context.js';
import { fieldsCalled } from './log-words.js';
import { peopleColumns } from './people-columns.js';
import { NO_ROWS, type ReadRows } from './read-rows.js';

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
  readList(table, columns, context, report, build);
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
