import { MAX_VALUES } from '../limits.js';

/** A text and how far it has been read. What is not simple is not reported here: the whole parser looks at it then. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** How far the token at `at` stands from the start of its line; -1 at the end of the text. */
  column: number;
  /** How many more values may come. */
  left: number;
}

export const SPACE = 32;
export const HASH = 35;
export const DASH = 45;
export const COLON = 58;
const NEWLINE = 10;
const RETURN = 13;

/** A cursor before the first character; null where the text has characters that YAML or people may read in two ways. */
export function cursorOn(text: string): Cursor | null {
  if (ODD_IN_ASCII.test(text) && ODD.test(text)) return null;
  return text.includes('\r') && /\r(?!\n)/.test(text) ? null : { text, at: 0, column: -1, left: MAX_VALUES };
}

const ODD_IN_ASCII = /[^\n\r -~]/;
// Tabs, spaces of other kinds, what was lost in decoding, controls, and marks that cannot be seen.
const ODD = /[^\S\n\r ]|\uFFFD|(?![\n\r])[\p{Cc}\p{Cf}]/u;

/** Whether a line ends before this character. */
export function endsLine(code: number): boolean {
  // The end of the text is NaN.
  return code === NEWLINE || code === RETURN || Number.isNaN(code);
}

/** Whether a character and a space or line end after it stand here: `- `, `: `. */
export function isSign(text: string, at: number, sign: number): boolean {
  if (text.charCodeAt(at) !== sign) return false;
  const next = text.charCodeAt(at + 1);
  return next === SPACE || endsLine(next);
}

export function skipSpaces(cursor: Cursor): void {
  while (cursor.text.charCodeAt(cursor.at) === SPACE) cursor.at++;
}

/** Whether only a comment or nothing is left of the line. */
export function isAtLineEnd({ text, at }: Cursor): boolean {
  const code = text.charCodeAt(at);
  return endsLine(code) || (code === HASH && (at === 0 || isBlank(text.charCodeAt(at - 1))));
}

function isBlank(code: number): boolean {
  return code === SPACE || code === NEWLINE;
}

/** From the end of a line to the first token of the next one that has any. */
export function nextLine(cursor: Cursor): void {
  const { text } = cursor;
  do {
    const end = text.indexOf('\n', cursor.at);
    if (end < 0) {
      cursor.at = text.length;
      cursor.column = -1;
      return;
    }
    toToken(cursor, end + 1);
  } while (isAtLineEnd(cursor));
}

/** To the first token of the line that starts at an offset. */
export function toToken(cursor: Cursor, start: number): void {
  cursor.at = start;
  skipSpaces(cursor);
  cursor.column = cursor.at - start;
}

/** Past the rest of a line after a value, to the next token; false where something else stands there. */
export function endLine(cursor: Cursor): boolean {
  skipSpaces(cursor);
  if (!isAtLineEnd(cursor)) return false;
  nextLine(cursor);
  return true;
}

/** Whether a line starts that YAML takes for the start or the end of a document, or for a directive. */
export function isMarker({ text, at, column }: Cursor): boolean {
  return column === 0 && (text[at] === '%' || text.startsWith('---', at) || text.startsWith('...', at));
}
