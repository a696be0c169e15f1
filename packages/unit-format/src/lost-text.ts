import type { Edit } from './finding.js';
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
 * character that means something in YAML: `: ` inside, or one of `[ { * & ! @ | >` or a quote at the start.
 */
export function lostTextAt(text: string, offset: number): LostText | null {
  const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end < 0 ? text.length : end).replace(/\r$/, '');
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
