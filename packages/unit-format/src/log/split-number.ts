import type { Range } from '../position.js';
import type { Report } from '../report.js';
import type { CsvRow, CsvTable } from './csv-table.js';
import { ALL_FIELDS, isRead } from './event-fields.js';
import type { LogColumn } from './log-columns.js';

const WHOLE = /^-?\d+$/;
const DECIMALS = /^\d{1,2}%?$/;

/**
 * Whether a comma without quotes has made two cells of a score, in a file whose cells are parted by commas: its decimals
 * stand in a field that says nothing in such an event, or have pushed the last cell out of the columns. It is reported.
 */
export function isSplit(
  { header, delimiter, cellRange }: CsvTable,
  row: CsvRow,
  columns: readonly LogColumn[],
  type: string,
  report: Report,
): boolean {
  if (delimiter !== ',') return false;
  const { cells, place } = row;
  const isLonger = cells.length === header.cells.length + 1;
  const isUnread = (index: number): boolean => {
    const field = columns.find((one) => one.index === index)?.name ?? '';
    return ALL_FIELDS.includes(field) && !isRead(type, field);
  };
  for (const { name, written, criterion, index } of columns) {
    const [whole = '', decimals = ''] = [cells[index]?.trim(), cells[index + 1]?.trim()];
    if ((name !== 'score' && criterion === null) || !WHOLE.test(whole) || !DECIMALS.test(decimals)) continue;
    if (!isLonger && !isUnread(index + 1)) continue;
    const range: Range = [cellRange(row, index)[0], cellRange(row, index + 1)[1]];
    const data = { row: place, column: written, text: `${whole},${decimals}`, meant: `${whole}.${decimals}` };
    report.add('row-number-unclear', range, { data });
    return true;
  }
  return false;
}
