import type { Report } from '../report.js';
import type { CsvTable } from './csv-table.js';
import { ALL_FIELDS } from './event-fields.js';
import type { LogContext } from './log-context.js';
import { isExportColumn, type PeopleColumns } from './people-columns.js';

/** One column of a CSV log. */
export interface LogColumn {
  readonly index: number;
  /** As it is written in the header. */
  readonly written: string;
  /** The field it fills: the written name, or a known one that differs in case. */
  readonly name: string;
  /** Of a `score.CRITERION` column, the criterion. */
  readonly criterion: string | null;
}

/** Columns that every log may have for people; only rosters read them. */
export const OF_PEOPLE: readonly string[] = ['name', 'group'];

/**
 * The columns of a table. One that is there twice is reported and read once. The learner and the date are also known by
 * the names that platforms give them; a platform's columns about people and sums have no name here.
 */
export function readColumns(table: CsvTable, people: PeopleColumns, report: Report): readonly LogColumn[] {
  const columns: LogColumn[] = [];
  const fieldOf = (written: string, index: number): string => {
    if (index === people.learner) return 'learner';
    if (index === people.at) return 'at';
    if (people.isExport && isExportColumn(written)) return '';
    const known = [...ALL_FIELDS, ...OF_PEOPLE];
    return known.find((field) => field.toLowerCase() === written.toLowerCase()) ?? written;
  };
  table.header.cells.forEach((cell, index) => {
    const written = cell.trim();
    const criterion = /^score\.(.+)$/i.exec(written)?.[1] ?? null;
    const name = fieldOf(written, index);
    const first = columns.find((column) => column.name === name);
    if (name !== '' && first !== undefined) {
      report.add('column-twice', table.cellRange(table.header, index), {
        data: { column: written },
        related: [{ range: table.cellRange(table.header, first.index), label: 'first' }],
      });
    } else columns.push({ index, written, name, criterion });
  });
  return columns;
}

/** Columns that only a log with one event a row has. */
const OF_ROWS: ReadonlySet<string> = new Set([
  'skill',
  'score',
  'type',
  'task',
  'summative',
  'of',
  'step',
  'mastered',
  'excused',
  'extraDays',
  'extraAttempts',
  'mastery',
]);

/** Whether a table is a grid: one row a learner, one column a skill or summative. */
export function isGrid(columns: readonly LogColumn[], context: LogContext): boolean {
  return !columns.some(
    ({ name, criterion }) =>
      criterion !== null ||
      (OF_ROWS.has(name) && !context.skills.includes(name) && !context.summatives.includes(name)),
  );
}
