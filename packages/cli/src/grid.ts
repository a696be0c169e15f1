import type { Ink } from './paint.js';

/** A cell of a table, in as many words as there is room for. */
export interface Cell {
  /** With its symbol: `✓ mastered`. */
  readonly text: string;
  /** Where a line of the terminal is too short: `✓`. */
  readonly short?: string;
  /** For other programs: `mastered`. */
  readonly plain?: string;
  readonly ink?: Ink;
}

/** A column's head. */
export interface GridColumn {
  readonly head: string;
  readonly align?: 'right';
}

/** A table before it has a form: the same rows become a terminal's table, CSV or Markdown. */
export interface Grid {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** Sums below the rows; terminals and Markdown show them, CSV does not. */
  readonly foot?: readonly Cell[];
  /** What the symbols mean, printed where cells were shortened to them. */
  readonly legend?: string;
}

/** A cell of plain words. */
export function words(text: string, ink?: Ink): Cell {
  return ink === undefined ? { text } : { text, ink };
}
