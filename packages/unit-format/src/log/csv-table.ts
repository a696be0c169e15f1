/// <reference path="./papaparse.d.ts" />
import Papa from 'papaparse';
import { restoreCell } from '../csv-cell.js';
import { MAX_QUOTE_FAULTS } from '../limits.js';
import type { Range } from '../position.js';
import type { Report } from '../report.js';

/** One row of a CSV: its cells, and where it stands. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly range: Range;
  /** Its place in the file, from 1; the header is 1. */
  readonly place: number;
}

/** A CSV as rows of cells. */
export interface CsvTable {
  readonly header: CsvRow;
  readonly rows: readonly CsvRow[];
  readonly delimiter: string;
  /** Where a cell stands in the text. */
  cellRange(row: CsvRow, column: number): Range;
}

/**
 * The rows of a CSV; null where there is none. A row with a stray quote is reported and left out, and reading goes
 * on with the next line.
 */
export function readCsvTable(report: Report): CsvTable | null {
  const { text } = report;
  const { start, delimiter } = beginningOf(text);
  const rows = readRows(report, start, delimiter).filter(({ cells }) =>
    cells.some((cell) => cell.trim() !== ''),
  );
  const [header, ...rest] = rows;
  if (header === undefined) return null;
  return {
    header,
    rows: rest,
    delimiter,
    cellRange: (row, column) => cellRanges(text, row, delimiter)[column] ?? row.range,
  };
}

/** Whether a row has more cells than there are columns, which is reported. */
export function isTooLong({ header, cellRange }: CsvTable, row: CsvRow, report: Report): boolean {
  const columns = header.cells.length;
  if (!row.cells.slice(columns).some((cell) => cell.trim() !== '')) return false;
  const data = { row: row.place, cells: row.cells.length, columns };
  report.add('row-too-long', cellRange(row, columns), { data });
  return true;
}

// After the BOM, and after the line by which Excel is told the delimiter.
function beginningOf(text: string): {
  readonly start: number;
  readonly delimiter: string;
} {
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const said = /^sep=([,;\t])\r?\n/i.exec(text.slice(bom, bom + 8));
  if (said !== null) return { start: bom + said[0].length, delimiter: said[1] ?? ',' };
  const firstLine = /[^\r\n]*/.exec(text.slice(bom).trimStart())?.[0] ?? '';
  return { start: bom, delimiter: delimiterOf(firstLine) };
}

function delimiterOf(line: string): string {
  const bare = line.replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t'].map((sign) => [bare.split(sign).length, sign] as const);
  return counts.reduce((best, next) => (next[0] > best[0] ? next : best))[1];
}

function readRows(report: Report, from: number, delimiter: string): CsvRow[] {
  const { text } = report;
  // With `\n` alone, a `\r` before it is taken as a space, so that files may mix their line ends.
  const newline = text.includes('\n') ? '\n' : '\r';
  const rows: CsvRow[] = [];
  let start = from;
  let place = 0;
  let faults = 0;
  const fault = (line: Range): void => {
    faults++;
    const column = columnOfQuote(text, line, delimiter);
    report.add('row-quote', column.range, { data: { row: place, column: column.place } });
  };
  while (start < text.length) {
    const base = start;
    const isByLine = faults >= MAX_QUOTE_FAULTS;
    let restart: number | null = null;
    Papa.parse(base === 0 ? text : text.slice(base), {
      delimiter,
      newline,
      ...(isByLine ? { quoteChar: '\u0000' } : {}),
      step: ({ data, errors, meta }, parser) => {
        const end = Math.min(text.length, base + meta.cursor);
        const range = trimRange(text, [start, Math.max(start, end)]);
        place++;
        if (errors.some(({ type }) => type === 'Quotes')) {
          const lineEnd = text.indexOf(newline, start);
          restart = lineEnd < 0 ? text.length : lineEnd + 1;
          fault(trimRange(text, [start, restart]));
          parser.abort();
          return;
        }
        const cells = isByLine ? data.map(unquote) : data;
        if (cells.includes(null)) fault(range);
        else rows.push({ cells: (cells as string[]).map(restoreCell), range, place });
        start = end;
      },
    });
    if (restart === null) break;
    start = restart;
  }
  return rows;
}

// Null where the quotes of a cell do not close in it.
function unquote(cell: string): string | null {
  const written = cell.trim();
  if (!written.startsWith('"')) return cell;
  return /^"(?:[^"]|"")*"$/.test(written) ? written.slice(1, -1).replaceAll('""', '"') : null;
}

function trimRange(text: string, [start, end]: Range): Range {
  let last = end;
  while (last > start && (text[last - 1] === '\n' || text[last - 1] === '\r')) last--;
  return [start, last];
}

// The first cell of the line whose quotes do not close, or are followed by something.
function columnOfQuote(text: string, line: Range, delimiter: string): { place: number; range: Range } {
  const cells = cellRanges(text, { cells: [], range: line, place: 0 }, delimiter);
  const at = cells.findIndex(([start, end]) => {
    const cell = text.slice(start, end).trim();
    return cell.startsWith('"') && !/^"(?:[^"]|"")*"$/.test(cell);
  });
  return { place: Math.max(0, at) + 1, range: cells[Math.max(0, at)] ?? line };
}

function cellRanges(text: string, { range: [start, end] }: CsvRow, delimiter: string): readonly Range[] {
  const ranges: Range[] = [];
  let cell = start;
  let quoted = false;
  for (let at = start; at < end; at++) {
    const sign = text[at];
    if (sign === '"' && (quoted || text.slice(cell, at).trim() === '')) quoted = !quoted;
    else if (sign === delimiter && !quoted) {
      ranges.push([cell, at]);
      cell = at + 1;
    }
  }
  ranges.push([cell, end]);
  return ranges;
}
