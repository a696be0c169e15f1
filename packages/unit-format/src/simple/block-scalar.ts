import type { TreeScalar } from '../tree.js';
import { type Cursor, endLine, nextLine, SPACE, toToken } from './cursor.js';

/**
 * A text of several lines after `|` or `>`, which the cursor is moved past; null where it is not simple: a number or
 * `+` in the head, blank lines first, lines further in under `>`.
 */
export function readBlockScalar(cursor: Cursor, around: number): TreeScalar | null {
  const { text, at: start } = cursor;
  const isFolded = text[start] === '>';
  const isStripped = text[start + 1] === '-';
  cursor.at += isStripped ? 2 : 1;
  const lines = linesBelow(cursor, around);
  if (lines === null || lines.length === 0) return null;
  // Trailing blank lines do not count.
  while (lines.at(-1)?.text === '') lines.pop();
  const words = lines.map((line) => line.text);
  if (isFolded && words.some((line) => line.startsWith(' ') || line.endsWith(' '))) return null;
  const body = isFolded ? fold(words) : words.join('\n');
  const value = isStripped ? body : `${body}\n`;
  const end = start + text.slice(start, lines.at(-1)?.end).trimEnd().length;
  return { kind: 'scalar', range: [start, end], value, text: value, plain: false };
}

interface Line {
  readonly text: string;
  readonly end: number;
}

function linesBelow(cursor: Cursor, around: number): Line[] | null {
  const { text } = cursor;
  const lines: Line[] = [];
  let indent = -1;
  let start = text.indexOf('\n', cursor.at) + 1;
  const head = text.slice(cursor.at, start);
  if (start === 0 || !/^(?: +#.*| *)\r?\n$/.test(head)) return null;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    // Without its line end, the last line is read in another way.
    if (newline < 0) return null;
    const end = text[newline - 1] === '\r' ? newline - 1 : newline;
    let first = start;
    while (text.charCodeAt(first) === SPACE) first++;
    const isBlank = first >= end;
    if (isBlank ? indent < 0 || first - start > indent : false) return null;
    if (!isBlank) {
      if (indent < 0) indent = first - start;
      if (indent <= around) return null;
      if (first - start < indent) break;
    }
    lines.push({ text: text.slice(Math.min(start + indent, end), end), end });
    start = newline + 1;
  }
  toToken(cursor, start);
  if (start >= text.length) nextLine(cursor);
  else if (text.charCodeAt(cursor.at) === 35 /* # */) endLine(cursor);
  return lines;
}

// One line end is a space, and more are as many less one.
function fold(lines: readonly string[]): string {
  return lines.join('\n').replace(/\n+/g, (ends) => (ends.length === 1 ? ' ' : ends.slice(1)));
}
