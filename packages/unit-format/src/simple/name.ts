import { COLON, type Cursor, isMarker, isSign } from './cursor.js';
import { plainEnd, readQuoted } from './scalar.js';

/** The name of a value, without its colon. */
export interface Name {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** A name, with the cursor moved to its colon; null, and the cursor where it was, where there is none. */
export function readName(cursor: Cursor, inFlow: boolean): Name | null {
  const { text, at: start } = cursor;
  if (isMarker(cursor)) return null;
  const first = text[start];
  const isQuoted = first === '"' || first === "'";
  const quoted = isQuoted ? readQuoted(cursor) : null;
  const end = isQuoted ? cursor.at : plainEnd(cursor, inFlow);
  cursor.at = start;
  if (end === null || (isQuoted && quoted === null)) return null;
  // In brackets a quote is enough of an end: `{"a":1}`.
  const isName = isQuoted && inFlow ? text.charCodeAt(end) === COLON : isSign(text, end, COLON);
  if (!isName) return null;
  cursor.at = end;
  return { key: quoted?.text ?? text.slice(start, end), start, end };
}

/** Whether a map may have a name: once, and no longer than YAML allows. */
export function isFree({ key, start, end }: Name, known: Set<string>): boolean {
  if (known.has(key) || key === '<<' || key === '__proto__' || end - start > 1000) return false;
  known.add(key);
  return true;
}
