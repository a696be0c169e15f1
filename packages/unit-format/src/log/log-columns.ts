import type { Report } from '../report.js';
import type { CsvRow, CsvTable } from './csv-table.js';
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
export function readColumns(
  table: CsvTable,
  people: PeopleColumns,
  isGrid: boolean,
  report: Report,
): readonly LogColumn[] {
  const columns: LogColumn[] = [];
  const ofLearners = isGrid ? null : idOfLearners(table, people);
  const nameOf = (written: string, index: number): string => {
    if (index === people.learner) return 'learner';
    if (index === people.at) return 'at';
    if (people.isExport && isExportColumn(written)) return '';
    if (!isGrid && people.name.includes(index)) return '';
    return index === ofLearners?.index && ofLearners.isRepeated ? '' : fieldOf(written);
  };
  if (ofLearners !== null) {
    const [taken, other] = [people.learner ?? 0, ofLearners.index];
    const data = {
      column: table.header.cells[taken]?.trim() ?? '',
      other: table.header.cells[other]?.trim() ?? '',
      ...(ofLearners.isRepeated ? { repeated: 'yes' } : {}),
    };
    report.add('column-learner-unclear', table.cellRange(table.header, taken), {
      severity: 'warning',
      data,
      related: [{ range: table.cellRange(table.header, other), label: data.other }],
    });
  }
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

/**
 * The column `id` of a list where it may hold the ids of learners, who are found by another column: each has one of
 * their own in all of their rows, and no row is about a line of such an id.
 */
function idOfLearners(
  { header, rows }: CsvTable,
  { learner }: PeopleColumns,
): { readonly index: number; readonly isRepeated: boolean } | null {
  const names = header.cells.map((cell) => fieldOf(cell.trim()));
  const index = names.indexOf('id');
  if (learner === null || index < 0 || rows.length === 0 || names[learner] === 'learner') return null;
  const textOf = ({ cells }: CsvRow, column: number) => cells[column]?.trim() ?? '';
  const ids = new Map<string, string>();
  for (const row of rows) {
    const [who, id] = [textOf(row, learner), textOf(row, index)];
    if (id === '' || (ids.get(who) ?? id) !== id) return null;
    ids.set(who, id);
  }
  const own = new Set(ids.values());
  const isNamed = rows.some((row) => own.has(textOf(row, names.indexOf('of'))));
  return own.size < ids.size || isNamed ? null : { index, isRepeated: ids.size < rows.length };
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
