import stringWidth from 'string-width';
import type { Cell, Grid } from './grid.js';
import type { Paint } from './paint.js';

const GAP = '  ';

/** Where a table is printed: how wide it may be (no limit in a pipe), and with which paint. */
export interface Surface {
  readonly width: number | null;
  readonly paint: Paint;
}

/**
 * A grid as aligned lines. Where it is too wide its cells are shortened to their symbols, and where that is not
 * enough the columns go below each other, the first one repeated. Nothing is cut off.
 */
export function gridText(grid: Grid, { width, paint }: Surface): string {
  const limit = width ?? Number.POSITIVE_INFINITY;
  const full = measure(grid, (cell) => cell.text);
  if (total(full.widths) <= limit) return draw(full, full.all, paint);
  const short = measure(grid, (cell) => cell.short ?? cell.text);
  const parts = blocks(short.widths, limit).map((columns) => draw(short, columns, paint));
  return [...parts, ...(grid.legend === undefined ? [] : [`${grid.legend}\n`])].join('\n');
}

interface Measured {
  readonly grid: Grid;
  readonly textOf: (cell: Cell) => string;
  readonly widths: readonly number[];
  readonly all: readonly number[];
}

function measure(grid: Grid, textOf: (cell: Cell) => string): Measured {
  const lines = grid.foot === undefined ? grid.rows : [...grid.rows, grid.foot];
  const widths = grid.columns.map(({ head }, at) =>
    lines.reduce(
      (most, line) => Math.max(most, stringWidth(textOf(line[at] ?? { text: '' }))),
      stringWidth(head),
    ),
  );
  return { grid, textOf, widths, all: widths.map((_, at) => at) };
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1));
}

// The first column stands in every block.
function blocks(widths: readonly number[], limit: number): readonly (readonly number[])[] {
  const made: number[][] = [];
  let block = [0];
  for (let at = 1; at < widths.length; at++) {
    const wider = [...block, at];
    if (block.length > 1 && total(wider.map((column) => widths[column] ?? 0)) > limit) {
      made.push(block);
      block = [0, at];
    } else block = wider;
  }
  return [...made, block];
}

function draw({ grid, textOf, widths }: Measured, columns: readonly number[], paint: Paint): string {
  const line = (cells: readonly Cell[]): string =>
    columns
      .map((at) => {
        const cell = cells[at] ?? { text: '' };
        const text = textOf(cell);
        const space = ' '.repeat(Math.max(0, (widths[at] ?? 0) - stringWidth(text)));
        const painted = cell.ink === undefined || text === '' ? text : paint(cell.ink, text);
        return grid.columns[at]?.align === 'right' ? space + painted : painted + space;
      })
      .join(GAP)
      .trimEnd();
  const head = line(grid.columns.map(({ head }) => ({ text: head, short: head, ink: 'bold' })));
  const foot = grid.foot === undefined ? [] : ['', line(grid.foot)];
  return `${[head, ...grid.rows.map(line), ...foot].join('\n')}\n`;
}
