import type { CsvRow, CsvTable } from './csv-table.js';
import type { LogColumn } from './log-columns.js';

const WHOLE = /^-?\d+$/;
const DECIMALS = /^\d{1,2}%?$/;

/** A number of which a comma without quotes made two cells. */
export interface SplitNumber {
  readonly column: LogColumn;
  /** With its comma, and with a point. */
  readonly text: string;
  readonly meant: string;
}

/**
 * The number of a row that a decimal comma has split, in a file whose cells are parted by commas: its second half stands
 * in a field that is `unread`, or has pushed the last cell out of the columns. Null where there is none.
 */
export function splitNumber(
  { header, delimiter }: CsvTable,
  { cells }: CsvRow,
  columns: readonly LogColumn[],
  unread: (field: string) => boolean,
): SplitNumber | null {
  if (delimiter !== ',') return null;
  const isLonger = cells.length === header.cells.length + 1;
  for (const column of columns) {
    const { name, criterion, index } = column;
    const [whole = '', decimals = ''] = [cells[index]?.trim(), cells[index + 1]?.trim()];
    if ((name !== 'score' && criterion === null) || !WHOLE.test(whole) || !DECIMALS.test(decimals)) continue;
    const next = columns.find((one) => one.index === index + 1);
    if (isLonger || (next !== undefined && unread(next.name)))
      return { column, text: `${whole},${decimals}`, meant: `${whole}.${decimals}` };
  }
  return null;
}
