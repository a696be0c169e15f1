import type { Edit } from './finding.js';
import { MAX_LINE } from './limits.js';
import type { Range } from './position.js';
import { quote, shorten } from './quoting.js';

/** A line whose text YAML takes for something else, and the same text in quotes. */
export interface LostText {
  readonly range: Range;
  readonly text: string;
  /** What YAML takes for something else, and for quotes and a character at the start, which one. */
  readonly because: 'colon' | 'comma' | 'hash' | 'quotes' | 'start';
  readonly sign: string;
  readonly edit: Edit;
}

const VALUE_OF_KEY = /^(\s*(?:- +)*(?:[A-Za-z][\w.-]*|"[^"]*"): +)(\S.*?)\s*$/;
const ITEM = /^(\s*(?:- +)+)(\S.*?)\s*$/;

const STARTS = [/^[[{*&!@`%]/, /^[|>]\s*[^\s\d+#-]/, /^[-?] /, /^["']/];

/**
 * The text that was lost on the line around `offset`, if the line has a value that reads as a sentence with a
 * character that means something in YAML: `: ` inside, or one of `[ { * & ! @ | >` or a quote at the start. Lines that
 * are `left` to others, and lines of more than 10,000 characters, are not looked at.
 */
export function lostTextAt(
  text: string,
  offset: number,
  isLeft: (line: string) => boolean = () => false,
): LostText | null {
  // a window around the place, so that a line without an end costs no more than a long one
  const near = Math.max(0, offset);
  const from = Math.max(0, near - MAX_LINE);
  const around = text.slice(from, near + MAX_LINE);
  const start = from + around.lastIndexOf('\n', Math.max(0, near - from - 1)) + 1;
  const next = around.indexOf('\n', start - from);
  const isWhole = (start > from || from === 0) && (next >= 0 || near + MAX_LINE >= text.length);
  const line = around.slice(start - from, next < 0 ? around.length : next).replace(/\r$/, '');
  if (!isWhole || isLeft(line)) return null;
  const inBraces = textInBraces(line);
  if (inBraces !== null) {
    const from = start + inBraces.from;
    const range: Range = [from, from + inBraces.text.length];
    const edit = { start: range[0], end: range[1], text: quote(inBraces.text) };
    return { range, text: shorten(inBraces.text), because: 'colon', sign: inBraces.text[0] ?? '', edit };
  }
  const match = VALUE_OF_KEY.exec(line) ?? ITEM.exec(line);
  if (!match) return null;
  const [, before = '', value = ''] = match;
  const because = reasonOf(value);
  if (because === null) return null;
  const range: Range = [start + before.length, start + before.length + value.length];
  return {
    range,
    text: shorten(value),
    because,
    sign: value[0] ?? '',
    edit: { start: range[0], end: range[1], text: quote(unquote(value)) },
  };
}

const BRACES = /^\s*(?:- +)*(?:[\w.-]+: +)?\{.*\}\s*$/;
const WORDS_IN_BRACES = /[{,] *(?:title|description): +(?=[^"'{}[\]\s])/g;
const NEXT_IN_BRACES =
  /\s*(?:, *(?:id|title|tier|after|standards|due|days|order|require|skills|check|mastery|practice|reassess|points|link|rubric|date): |\}\s*$)/;

// `{ id: changes, title: The changes: melting, freezing }`: the text goes on to the next known key, or to the end.
function textInBraces(line: string): { readonly from: number; readonly text: string } | null {
  if (!BRACES.test(line)) return null;
  for (const match of line.matchAll(WORDS_IN_BRACES)) {
    const from = match.index + match[0].length;
    const rest = line.slice(from);
    const text = rest.slice(0, rest.search(NEXT_IN_BRACES));
    if (/: /.test(text) && !/[{}[\]"]/.test(text)) return { from, text };
  }
  return null;
}

function reasonOf(value: string): LostText['because'] | null {
  if (STARTS.some((pattern) => pattern.test(value))) {
    return isWords(value) ? (/^["']/.test(value) ? 'quotes' : 'start') : null;
  }
  return /: |:$/.test(value) ? 'colon' : null;
}

// A list, a map or a quoted text that is closed where the line ends was meant as one.
function isWords(value: string): boolean {
  const [first = '', last = ''] = [value[0], value.at(-1)];
  if (first === '[') return last !== ']' && value.includes(']');
  if (first === '{') return last !== '}' && value.includes('}');
  if (first === '"') return !/^"(?:[^"\\]|\\.)*"$/.test(value) && value.indexOf('"', 1) > 0;
  if (first === "'") return !/^'(?:[^']|'')*'$/.test(value) && value.indexOf("'", 1) > 0;
  return true;
}

function unquote(value: string): string {
  const inner = /^"(.*)"$/.exec(value) ?? /^'(.*)'$/.exec(value) ?? /^[“”„](.*)[“”]$/.exec(value);
  return inner?.[1] ?? value;
}
