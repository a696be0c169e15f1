import type { Report } from '../report.js';
import type { CsvTable } from './csv-table.js';
import { ALL_FIELDS } from './event-fields.js';
import type { LogContext } from './log-context.js';
import { ownedIds, reportOwnedIds } from './owned-ids.js';
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
export function readColumns(
  table: CsvTable,
  people: PeopleColumns,
  isGrid: boolean,
  report: Report,
): readonly LogColumn[] {
  const columns: LogColumn[] = [];
  const owned = ownedIds(table, people, isGrid);
  if (owned !== null) reportOwnedIds(table, people, owned, report);
  const nameOf = (written: string, index: number): string => {
    if (index === people.learner) return 'learner';
    if (index === people.at) return 'at';
    if (people.isExport && isExportColumn(written)) return '';
    if (!isGrid && people.name.includes(index)) return '';
    return index === owned?.column && owned.reading !== 'line' ? '' : fieldOf(written);
  };
  table.header.cells.forEach((cell, index) => {
    const written = cell.trim();
    const criterion = criterionOf(written);
    const name = nameOf(written, index);
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

function fieldOf(written: string): string {
  return (
    [...ALL_FIELDS, ...OF_PEOPLE].find((field) => field.toLowerCase() === written.toLowerCase()) ?? written
  );
}

function criterionOf(written: string): string | null {
  return /^score\.(.+)$/i.exec(written)?.[1] ?? null;
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
export function isGrid(header: readonly string[], { skills, summatives }: LogContext): boolean {
  return !header.some((cell) => {
    const name = fieldOf(cell.trim());
    const isOfUnit = skills.includes(name) || summatives.includes(name);
    return criterionOf(cell.trim()) !== null || (OF_ROWS.has(name) && !isOfUnit);
  });
}
