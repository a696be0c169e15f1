import type { Report } from '../report.js';
import type { CsvRow, CsvTable } from './csv-table.js';
import type { PeopleColumns } from './people-columns.js';

/** A column `id` that may hold the ids of learners, who are found by a word for a person, such as `Student`. */
export interface OwnedIds {
  readonly column: number;
  /** `line`: as the id of each row, as in every list; `repeated` and `grid`: not at all, since no row can be named by it. */
  readonly reading: 'line' | 'repeated' | 'grid';
}

/**
 * Finds whether `id` may be the learners': in a grid, where rows have no ids; in a list where each learner has one of
 * their own in all of their rows, and no row is about a line of such an id.
 */
export function ownedIds(
  { header, rows }: CsvTable,
  { learner, isPerson }: PeopleColumns,
  isGrid: boolean,
): OwnedIds | null {
  const names = header.cells.map((cell) => cell.trim().toLowerCase());
  const column = names.indexOf('id');
  if (learner === null || !isPerson || column < 0 || rows.length === 0) return null;
  if (isGrid) return { column, reading: 'grid' };
  const textOf = ({ cells }: CsvRow, index: number) => cells[index]?.trim() ?? '';
  const ids = new Map<string, string>();
  for (const row of rows) {
    const [who, id] = [textOf(row, learner), textOf(row, column)];
    if (id === '' || (ids.get(who) ?? id) !== id) return null;
    ids.set(who, id);
  }
  const own = new Set(ids.values());
  const isNamed = rows.some((row) => own.has(textOf(row, names.indexOf('of'))));
  if (own.size < ids.size || isNamed) return null;
  return { column, reading: ids.size < rows.length ? 'repeated' : 'line' };
}

/** Says which of the two columns is taken for the learner. */
export function reportOwnedIds(
  { header, cellRange }: CsvTable,
  { learner }: PeopleColumns,
  { column, reading }: OwnedIds,
  report: Report,
): void {
  const taken = learner ?? 0;
  const other = header.cells[column]?.trim() ?? '';
  report.add('column-learner-unclear', cellRange(header, taken), {
    severity: 'warning',
    data: { column: header.cells[taken]?.trim() ?? '', other, reading },
    related: [{ range: cellRange(header, column), label: other }],
  });
}
