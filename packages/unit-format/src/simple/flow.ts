import { MAX_DEPTH } from '../limits.js';
import type { Tree, TreeEntry } from '../tree.js';
import { type Cursor, isAtLineEnd, isMarker, nextLine, skipSpaces } from './cursor.js';
import { isFree, readName } from './name.js';
import { plainEnd, plainScalar, readQuoted } from './scalar.js';

/** A list or map in brackets, which the cursor is moved past. `around` is the column of what it stands in. */
export function readFlow(cursor: Cursor, around: number, depth: number, isInner = false): Tree | null {
  const { text, at: start } = cursor;
  if (depth > MAX_DEPTH) return null;
  const isMap = text[start] === '{';
  const close = isMap ? '}' : ']';
  const items: Tree[] = [];
  const entries: TreeEntry[] = [];
  const known = new Set<string>();
  cursor.at++;
  for (;;) {
    if (!skipLines(cursor, around, isInner ? '' : close)) return null;
    if (text[cursor.at] === close) break;
    if (--cursor.left < 0) return null;
    if (isMap) {
      const entry = readEntry(cursor, known, around, depth);
      if (entry === null) return null;
      entries.push(entry);
    } else {
      const item = readItem(cursor, around, depth);
      if (item === null) return null;
      items.push(item);
    }
    if (!skipLines(cursor, around, isInner ? '' : close)) return null;
    if (text[cursor.at] === ',') cursor.at++;
    else if (text[cursor.at] !== close) return null;
  }
  cursor.at++;
  const range = [start, cursor.at] as const;
  return isMap ? { kind: 'map', range, entries } : { kind: 'list', range, items };
}

function readEntry(cursor: Cursor, known: Set<string>, around: number, depth: number): TreeEntry | null {
  const name = readName(cursor, true);
  if (name === null || !isFree(name, known)) return null;
  cursor.at++;
  if (!skipLines(cursor, around, '')) return null;
  const value = readItem(cursor, around, depth);
  return value === null ? null : { key: name.key, keyRange: [name.start, name.end], value };
}

function readItem(cursor: Cursor, around: number, depth: number): Tree | null {
  const { text, at } = cursor;
  const first = text[at];
  if (first === '{' || first === '[') return readFlow(cursor, around, depth + 1, true);
  if (first === '"' || first === "'") return readQuoted(cursor);
  const end = plainEnd(cursor, true);
  cursor.at = end ?? at;
  return end === null ? null : plainScalar(text, [at, end]);
}

// To the next token inside the brackets, over line ends and comments. Each line stands further in than what the
// brackets stand in; only the last bracket, `close`, may stand below its name.
function skipLines(cursor: Cursor, around: number, close: string): boolean {
  skipSpaces(cursor);
  if (!isAtLineEnd(cursor)) return true;
  nextLine(cursor);
  if (isMarker(cursor)) return false;
  return cursor.column > around || (cursor.column === around && cursor.text[cursor.at] === close);
}
