import type { Grid } from './grid.js';
import { gridCsv } from './grid-csv.js';
import { gridMarkdown } from './grid-markdown.js';
import { gridText } from './grid-text.js';
import type { Host } from './host.js';
import { surfaceOf } from './terminal.js';

/** A grid in the format asked for: `csv`, `markdown`, or else a table for the terminal. */
export function formatGrid(grid: Grid, format: string | undefined, host: Host): string {
  if (format === 'csv') return gridCsv(grid);
  if (format === 'markdown') return gridMarkdown(grid);
  return gridText(grid, surfaceOf(host));
}
