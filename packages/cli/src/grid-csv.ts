import type { Grid } from './grid.js';

/** A grid as CSV. What a spreadsheet would take for a formula is kept as text by a leading apostrophe. */
export function gridCsv({ columns, rows }: Grid): string {
  const lines = [
    columns.map(({ head }) => head),
    ...rows.map((row) => row.map(({ plain, text }) => plain ?? text)),
  ];
  return lines.map((line) => `${line.map(csvCell).join(',')}\n`).join('');
}

function csvCell(text: string): string {
  const isNumber = /^[+-]?\d+(\.\d+)?$/.test(text);
  const safe = !isNumber && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
