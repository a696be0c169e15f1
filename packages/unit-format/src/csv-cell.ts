// What spreadsheets may take for a formula at the start of a cell, wide forms included.
const FORMULA = /^'*\s*[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * A line of CSV. What a spreadsheet would take for a formula is kept as text by a leading apostrophe, which
 * {@link restoreCell} takes away again; numbers stay as they are.
 *
 * @example
 * ```ts
 * csvLine(['=1+1', 'a "b", c', '-2.5']) // → '\'=1+1,"a ""b"", c",-2.5\n'
 * ```
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\n`;
}

/** Whether a text has to be defused in a CSV. */
export function isFormula(text: string): boolean {
  return FORMULA.test(text) && !NUMBER.test(text);
}

/** A cell that was read, without the apostrophe that kept a spreadsheet from calculating it. */
export function restoreCell(text: string): string {
  return text.startsWith("'") && isFormula(text.slice(1)) ? text.slice(1) : text;
}

function csvCell(text: string): string {
  const safe = isFormula(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
