import { csvLine } from '@openmastery/unit-format/outputs';
import type { Grid } from './grid.js';

/** A grid as CSV, its cells in plain words. What a spreadsheet would take for a formula is defused. */
export function gridCsv({ columns, rows }: Grid): string {
  const lines = [
    columns.map(({ head }) => head),
    ...rows.map((row) => row.map(({ plain, text }) => plain ?? text)),
  ];
  return lines.map(csvLine).join('');
}
