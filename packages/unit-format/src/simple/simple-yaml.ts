import { MAX_DEPTH } from '../limits.js';
import type { Tree, TreeEntry } from '../tree.js';
import { readBlockScalar } from './block-scalar.js';
import {
  type Cursor,
  cursorOn,
  DASH,
  endLine,
  isAtLineEnd,
  isSign,
  nextLine,
  skipSpaces,
  toToken,
} from './cursor.js';
import { readFlow } from './flow.js';
import { isFree, type Name, readName } from './name.js';
import { plainEnd, plainScalar, readQuoted } from './scalar.js';

/**
 * Reads the part of YAML that nearly every file keeps to, many times faster than the whole parser: maps and lists in
 * both styles, texts on one line, `|` and `>`, comments. The tree is the one that the whole parser gives, with the same
 * places. Null for everything else, faults included, which the whole parser then reads and explains.
 */
export function readSimpleYaml(text: string): Tree | null {
  const cursor = cursorOn(text);
  if (cursor === null) return null;
  toToken(cursor, 0);
  if (isAtLineEnd(cursor)) nextLine(cursor);
  // A line `---` before the document.
  if (cursor.column === 0 && /^---\r?\n/.test(text.slice(cursor.at, cursor.at + 5))) nextLine(cursor);
  const tree = cursor.column === 0 ? readBlock(cursor, -1, 0) : null;
  return cursor.column < 0 ? tree : null;
}

// A value that starts at the first token of a line. `around` is the column of what it stands in.
function readBlock(cursor: Cursor, around: number, depth: number): Tree | null {
  if (isSign(cursor.text, cursor.at, DASH)) return readList(cursor, depth);
  const name = readName(cursor, false);
  return name === null ? readInline(cursor, around, depth) : readMap(cursor, name, depth);
}

function readMap(cursor: Cursor, first: Name, depth: number): Tree | null {
  const { column } = cursor;
  if (depth > MAX_DEPTH) return null;
  const entries: TreeEntry[] = [];
  const known = new Set<string>();
  let name: Name | null = first;
  do {
    if (name === null || !isFree(name, known)) return null;
    const { key, start, end } = name;
    cursor.at++;
    const value = readValue(cursor, column, true, depth + 1);
    if (value === null) return null;
    entries.push({ key, keyRange: [start, end], value });
    if (cursor.column < column) break;
    name = cursor.column === column ? readName(cursor, false) : null;
  } while (name !== undefined);
  cursor.left -= entries.length;
  if (cursor.left < 0) return null;
  return { kind: 'map', range: [first.start, entries.at(-1)?.value.range[1] ?? first.end], entries };
}

function readList(cursor: Cursor, depth: number): Tree | null {
  const { column, at: start } = cursor;
  if (depth > MAX_DEPTH) return null;
  const items: Tree[] = [];
  while (cursor.column === column && isSign(cursor.text, cursor.at, DASH)) {
    cursor.at++;
    const item = readValue(cursor, column, false, depth + 1);
    if (item === null) return null;
    items.push(item);
  }
  cursor.left -= items.length;
  // What stands further in belongs to nothing.
  if (cursor.column > column || cursor.left < 0) return null;
  return { kind: 'list', range: [start, items.at(-1)?.range[1] ?? start], items };
}

// What follows a colon or a dash in column `around`.
function readValue(cursor: Cursor, around: number, inMap: boolean, depth: number): Tree | null {
  const sign = cursor.at;
  skipSpaces(cursor);
  if (isAtLineEnd(cursor)) {
    nextLine(cursor);
    if (cursor.column > around) return readBlock(cursor, around, depth);
    const isList = inMap && cursor.column === around && isSign(cursor.text, cursor.at, DASH);
    return isList ? readList(cursor, depth) : null;
  }
  if (inMap) return readInline(cursor, around, depth);
  cursor.column = around + 1 + cursor.at - sign;
  return isSign(cursor.text, cursor.at, DASH) ? null : readBlock(cursor, around, depth);
}

// A text, or a list or map in brackets, and the rest of its line.
function readInline(cursor: Cursor, around: number, depth: number): Tree | null {
  const { text, at } = cursor;
  const first = text[at];
  if (around < 0 && first !== '{') return null;
  if (first === '|' || first === '>') {
    const block = readBlockScalar(cursor, around);
    return cursor.column > around ? null : block;
  }
  let tree: Tree | null;
  if (first === '{' || first === '[') tree = readFlow(cursor, around, depth);
  else if (first === '"' || first === "'") tree = readQuoted(cursor);
  else {
    const end = plainEnd(cursor, false);
    cursor.at = end ?? at;
    tree = end === null ? null : plainScalar(text, [at, end]);
  }
  if (tree === null || !endLine(cursor)) return null;
  // A line further in would be the rest of the text.
  return cursor.column > around ? null : tree;
}
