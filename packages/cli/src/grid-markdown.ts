import type { Cell, Grid } from './grid.js';

/** A grid as a Markdown table. */
export function gridMarkdown({ columns, rows, foot }: Grid): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const texts = (cells: readonly Cell[]): readonly string[] => cells.map(({ text }) => escaped(text));
  return [
    line(columns.map(({ head }) => escaped(head))),
    line(columns.map(({ align }) => (align === 'right' ? '--:' : '---'))),
    ...[...rows, ...(foot === undefined ? [] : [foot])].map((row) => line(texts(row))),
  ].join('');
}

function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/\s*[\r\n]+\s*/g, ' ');
}
