import type { Range } from '../position.js';
import type { TreeScalar } from '../tree.js';
import { COLON, type Cursor, DASH, endsLine, HASH, isSign, SPACE } from './cursor.js';

const FIRST_WITH_MEANING = new Set(',[]{}#&*!|>\'"%@`?:'.split('').map((sign) => sign.charCodeAt(0)));
const BRACKETS = new Set(',[]{}'.split('').map((sign) => sign.charCodeAt(0)));
/** Whether a character may end a text without quotes, or stand behind its end; beyond ASCII none does. */
const MAY_END = Array.from(
  { length: 128 },
  (_, code) => code === SPACE || code === HASH || code === COLON || endsLine(code) || BRACKETS.has(code),
);

/** The end of the text without quotes that starts here; null where none does. `: ` and ` #` end it, brackets in a flow. */
export function plainEnd({ text, at }: Cursor, inFlow: boolean): number | null {
  const first = text.charCodeAt(at);
  if (endsLine(first) || FIRST_WITH_MEANING.has(first)) return null;
  if (first === DASH && (isSign(text, at, DASH) || BRACKETS.has(text.charCodeAt(at + 1)))) return null;
  let end = at;
  for (let here = at; ; here++) {
    const code = text.charCodeAt(here);
    if (code >= MAY_END.length || MAY_END[code] === false) {
      end = here + 1;
      continue;
    }
    if (code === SPACE) continue;
    if (endsLine(code)) break;
    if (code === HASH && here > end) break;
    if (inFlow && BRACKETS.has(code)) break;
    if (code === COLON && (isSign(text, here, COLON) || (inFlow && BRACKETS.has(text.charCodeAt(here + 1)))))
      break;
    end = here + 1;
  }
  return end;
}

/** What text without quotes means; null where YAML knows a number in an unusual spelling. */
export function plainScalar(text: string, range: Range): TreeScalar | null {
  const source = text.slice(range[0], range[1]);
  const value = meaningOf(source);
  return value === undefined ? null : { kind: 'scalar', range, value, text: source, plain: true };
}

const WORDS = new Map<string, boolean | null>([
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
  ...['null', 'Null', 'NULL', '~'].map((word) => [word, null] as const),
]);
const NUMBER = /^-?(?:0|[1-9]\d{0,14})$|^-?(?:0|[1-9]\d{0,5})\.\d{1,9}$/;
const OTHER_NUMBER =
  /^(?:[-+]?(?:\d+|\.\d+|\d+\.\d*)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

function meaningOf(source: string): TreeScalar['value'] | undefined {
  const first = source.charCodeAt(0);
  // A number starts with one of `+ - . 0 … 9`, and none of the words does.
  if (first < 43 || first > 57) return WORDS.get(source) ?? (WORDS.has(source) ? null : source);
  if (NUMBER.test(source)) return Number(source);
  return OTHER_NUMBER.test(source) ? undefined : source;
}

const DOUBLE = /"(?:[^"\\\n\r]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const SINGLE = /'(?:[^'\n\r]|'')*'/y;

/** A text in quotes on one line, which the cursor is moved past; null where it is none. */
export function readQuoted(cursor: Cursor): TreeScalar | null {
  const { text, at } = cursor;
  const isDouble = text[at] === '"';
  const pattern = isDouble ? DOUBLE : SINGLE;
  pattern.lastIndex = at;
  if (!pattern.test(text)) return null;
  cursor.at = pattern.lastIndex;
  const inner = text.slice(at + 1, cursor.at - 1);
  const value = isDouble
    ? inner.includes('\\')
      ? (JSON.parse(`"${inner}"`) as string)
      : inner
    : inner.replaceAll("''", "'");
  return { kind: 'scalar', range: [at, cursor.at], value, text: value, plain: false };
}
