import type { Report } from '../report.js';
import type { Read } from './cell.js';
import type { CsvRow, CsvTable } from './csv-table.js';
import { type DateOrder, dateOrdersOf } from './written-date.js';

/** How a file writes its dates. */
export interface FileDates {
  readonly order: DateOrder;
  /** The rows of two dates that contradict each other. */
  readonly disagree: readonly [number, number] | null;
}

/** The order of day and month in a column; two dates that contradict each other are reported, at the later one. */
export function fileDatesOf(
  table: CsvTable,
  rows: readonly CsvRow[],
  column: number | undefined,
  report: Report,
): FileDates {
  if (column === undefined) return { order: null, disagree: null };
  const texts = rows.map(({ cells }) => cells[column]?.trim() ?? '');
  const { order, both } = dateOrdersOf(texts);
  if (both === null) return { order, disagree: null };
  const [first, second] = both[0] < both[1] ? both : ([both[1], both[0]] as const);
  const [early, late] = [rows[first], rows[second]];
  if (early === undefined || late === undefined) return { order, disagree: null };
  report.add('row-date-order', table.cellRange(late, column), {
    severity: 'warning',
    data: {
      row: late.place,
      other: early.place,
      text: texts[second] ?? '',
      otherText: texts[first] ?? '',
      later: both[0] < both[1] ? 'month' : 'day',
    },
    related: [{ range: table.cellRange(early, column), label: texts[first] ?? '' }],
  });
  return { order, disagree: [early.place, late.place] };
}

/** A date that can be read in two ways, with the rows of the file that tell both. */
export function withRows(read: Read<string>, { disagree }: FileDates): Read<string> {
  if (disagree === null || !('code' in read) || read.code !== 'row-date-unclear') return read;
  return { ...read, data: { ...read.data, disagree: disagree.map(String) } };
}
