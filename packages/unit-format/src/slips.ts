import type { Edit } from './finding.js';
import type { Range } from './position.js';
import { shorten } from './quoting.js';

/** A slip of the pen on one line: what YAML stumbles over, said as what a writer did. */
export interface Slip {
  readonly problem:
    | 'odd-space'
    | 'dash-space'
    | 'other-dash'
    | 'equals'
    | 'colon-space'
    | 'colon-missing'
    | 'percent'
    | 'comma'
    | 'braces'
    | 'own-line'
    | 'quote'
    | 'bracket'
    | 'deeper'
    | 'out-of-line'
    | 'dash-missing'
    | 'no-key';
  readonly range: Range;
  /** What stands there, for the sentence. */
  readonly text: string;
  /** What makes it right, where that is certain. */
  readonly edit: Edit | null;
  /** As many characters in its place with which the rest can be read; null where it cannot. */
  readonly blank: { readonly range: Range; readonly text: string } | null;
}

/** One line of a text. */
interface Line {
  readonly start: number;
  readonly text: string;
  readonly indent: number;
}

const OPENS_A_BLOCK: ReadonlySet<string> = new Set(
  'skills summatives grading check practice reassess mastery rubrics window after standards materials forms tasks levels criteria history metadata calendar units scales labels late weights tiers bundles scale'.split(
    ' ',
  ),
);
const KEY = /^((?:- +)*)([A-Za-z][\w.-]*):(?= |$)/;

const KEYS_TOGETHER =
  /^( *(?:- +)+)(id: +[\w.-]+)((?:, *(?:title|tier|after|days|due|points|check|mastery|standards|link): +\S.*)+)$/;
const KEYS_IN_A_ROW = /^( *(?:- +)*(?:grading|check|reassess|practice|window|late): +)([A-Za-z]+): +\S/;

/** Whether a line has several keys where one can stand, so that its colons are not part of a text. */
export function hasSeveralKeys(line: string): boolean {
  return KEYS_TOGETHER.test(line) || KEYS_IN_A_ROW.test(line);
}

/** The slip that explains a fault which the parser found at `offset`; null where none is recognised. */
export function slipAt(text: string, offset: number): Slip | null {
  const lines = linesOf(text);
  const at = lines.findLastIndex(({ start }) => start <= offset);
  for (const index of [at, at - 1, at + 1]) {
    const line = lines[index];
    const slip = line === undefined ? null : slipOf(line);
    if (slip !== null) return slip;
  }
  return openQuote(lines, at, text) ?? openBracket(lines, at) ?? indentSlip(lines, at);
}

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((whole) => {
    const line = whole.replace(/\r$/, '');
    const here = start;
    start += whole.length + 1;
    return { start: here, text: line, indent: line.search(/[^ ]|$/) };
  });
}

function slipOf({ start, text }: Line): Slip | null {
  const slip = (
    problem: Slip['problem'],
    [from, to]: Range,
    put: string | null,
    blank: string | null,
  ): Slip => {
    const range: Range = [start + from, start + to];
    return {
      problem,
      range,
      text: shorten(text.slice(from, to)),
      edit: put === null ? null : { start: range[0], end: range[1], text: put },
      blank: blank === null ? null : { range, text: blank },
    };
  };
  const odd =
    /^[\s-]*?([\u00A0\u2000-\u200A\u202F\u205F\u3000]+)|: *([\u00A0\u2000-\u200A\u202F\u205F\u3000]+)/.exec(
      text,
    );
  if (odd !== null) {
    const spaces = odd[1] ?? odd[2] ?? '';
    const from = odd.index + odd[0].length - spaces.length;
    const plain = ' '.repeat(spaces.length);
    return slip('odd-space', [from, from + spaces.length], plain, plain);
  }
  const indent = text.search(/\S|$/);
  const body = text.slice(indent);
  const dash = /^[–—•·*+]\s/.exec(body);
  if (dash !== null) return slip('other-dash', [indent, indent + 1], '-', '-');
  const tight = /^-(?=[A-Za-z]\w*:(?: |$)|["'A-Za-z])/.exec(body);
  if (tight !== null && !body.startsWith('---')) return slip('dash-space', [indent, indent + 1], '- ', null);
  const equals = /^((?:- +)*)([A-Za-z][\w-]*)( *= *)(?=\S)/.exec(body);
  if (equals !== null) {
    const [, dashes = '', key = '', sign = ''] = equals;
    const from = indent + dashes.length + key.length;
    return slip(
      'equals',
      [from, from + sign.length],
      ': ',
      sign.length < 2 ? null : `:${' '.repeat(sign.length - 1)}`,
    );
  }
  const colon = /^((?:- +)*)([A-Za-z][\w-]*):(?=[^\s/:])(.*)$/.exec(body);
  if (colon !== null) {
    const [, dashes = '', key = '', value = ''] = colon;
    const from = indent + dashes.length + key.length;
    const found = slip('colon-space', [from, from + 1], ': ', null);
    return {
      ...found,
      text: key,
      blank: {
        range: [start + from, start + text.length],
        text: `: ${'x'.repeat(Math.max(0, value.length - 1))}`,
      },
    };
  }
  const percent = /^((?:- +)*[A-Za-z][\w-]*: +)%\s*(\d+(?:\.\d+)?)\s*$/.exec(body);
  if (percent !== null) {
    const from = indent + (percent[1]?.length ?? 0);
    const put = `${percent[2]}%`;
    return { ...slip('percent', [from, text.length], put, put.padEnd(text.length - from)), text: put };
  }
  const together = KEYS_TOGETHER.exec(text.trimEnd());
  if (together !== null) {
    const [all, dashes = '', first = '', rest = ''] = together;
    const isPlain = /^(?:, *[a-z]+: +[^,:{}[\]"'#]+)$/.test(rest);
    const found = slip('braces', [dashes.length, all.length], isPlain ? `{ ${first}${rest} }` : null, null);
    const from = start + dashes.length + first.length;
    return { ...found, blank: { range: [from, start + all.length], text: ' '.repeat(rest.length) } };
  }
  const row = KEYS_IN_A_ROW.exec(text);
  if (row !== null) {
    const [, before = '', key = ''] = row;
    const end = text.trimEnd().length;
    const range: Range = [start + before.length, start + end];
    const found = slip('own-line', [before.length, before.length + key.length], null, null);
    return { ...found, blank: { range, text: 'x'.repeat(end - before.length) } };
  }
  const comma = /([{,] *[A-Za-z][\w-]*: *(?:[^\s,{}[\]:"']+|"[^"]*"|\[[^\]]*\]))( +)([A-Za-z][\w-]*): /.exec(
    text,
  );
  if (comma !== null) {
    const [, before = '', spaces = '', key = ''] = comma;
    const from = comma.index + before.length;
    const found = slip('comma', [from + spaces.length, from + spaces.length + key.length], null, null);
    const edit = { start: start + from, end: start + from, text: ',' };
    return { ...found, edit, blank: { range: [start + from, start + from + 1], text: ',' } };
  }
  return null;
}

// The last value before the fault that starts with a quote and does not end with one.
function openQuote(lines: readonly Line[], at: number, text: string): Slip | null {
  for (let index = Math.min(at, lines.length - 1); index >= 0; index--) {
    const line = lines[index] as Line;
    const match = /^(\s*(?:- +)*(?:[A-Za-z][\w.-]*: +)?)(["'])(.*)$/.exec(line.text);
    const [, before = '', sign = '', rest = ''] = match ?? [];
    if (match === null || rest.includes(sign)) continue;
    const range: Range = [line.start + before.length, line.start + line.text.trimEnd().length];
    const length = range[1] - range[0];
    return {
      problem: 'quote',
      range,
      text: shorten(text.slice(...range)),
      edit: { start: range[1], end: range[1], text: sign },
      blank: { range, text: 'x'.repeat(length) },
    };
  }
  return null;
}

// The last line before the fault that opens more brackets than it closes, where the next line starts something else.
function openBracket(lines: readonly Line[], at: number): Slip | null {
  for (let index = Math.min(at, lines.length - 1); index >= Math.max(0, at - 3); index--) {
    const line = lines[index] as Line;
    const match = /^(\s*(?:- +)*(?:[A-Za-z][\w.-]*: +)?)([[{].*)$/.exec(line.text);
    const [, before = '', value = ''] = match ?? [];
    const next = lines[index + 1]?.text ?? '';
    if (match === null || !isOpen(value) || !(next.trim() === '' || KEY.test(next.trimStart()))) continue;
    const range: Range = [line.start + before.length, line.start + line.text.trimEnd().length];
    return {
      problem: 'bracket',
      range,
      text: value[0] ?? '',
      edit: null,
      blank: { range, text: 'x'.repeat(range[1] - range[0]) },
    };
  }
  return null;
}

function isOpen(value: string): boolean {
  const bare = value.replace(/"[^"]*"|'[^']*'/g, '');
  return (bare.match(/[[{]/g)?.length ?? 0) > (bare.match(/[\]}]/g)?.length ?? 0);
}

// A key that stands deeper than the one above it, or where a dash is missing; a word that stands alone.
function indentSlip(lines: readonly Line[], at: number): Slip | null {
  const here = lines[at];
  const next = lines[at + 1];
  const key = here === undefined ? null : KEY.exec(here.text.slice(here.indent));
  if (here !== undefined && key !== null && key[1] === '') {
    const above = lines.slice(0, at).filter(({ text }) => KEY.test(text.trimStart()));
    const columns = above.flatMap((line) => [line.indent, columnOf(line)]);
    const last = above.at(-1);
    if (last !== undefined && here.indent < columnOf(last) && !columns.includes(here.indent))
      return wrongIndent('out-of-line', here, KEY.exec(last.text.slice(last.indent))?.[2] ?? '');
  }
  if (here !== undefined && next !== undefined && key !== null) {
    const column = here.indent + (key[1]?.length ?? 0);
    const hasValue = here.text.slice(column + (key[2]?.length ?? 0) + 1).trim() !== '';
    if (hasValue && next.indent > column && KEY.test(next.text.slice(next.indent)))
      return wrongIndent('deeper', next, key[2] ?? '');
  }
  if (here === undefined || here.text.trim() === '') return null;
  if (key !== null && key[1] === '') {
    const above = lines
      .slice(0, at)
      .findLast((line) => line.text.trim() !== '' && line.indent <= here.indent);
    const isSibling = above?.indent === here.indent && above.text.slice(above.indent).startsWith('- ');
    if (isSibling) return wrongIndent('dash-missing', here, key[2] ?? '');
    return null;
  }
  const bare = here.text.trim();
  if (
    next !== undefined &&
    OPENS_A_BLOCK.has(bare) &&
    (next.indent > here.indent || next.text.trimStart().startsWith('- '))
  ) {
    const end = here.start + here.indent + bare.length;
    const edit = { start: end, end, text: ':' };
    return { problem: 'colon-missing', range: [end - bare.length, end], text: bare, edit, blank: null };
  }
  const isWords = /^[^\s:#{}[\]&*!|>'"%@`-][^:#]*$/.test(here.text.slice(here.indent));
  return isWords ? wrongIndent('no-key', here, shorten(here.text)) : null;
}

// Where the key of a line stands, after its dashes.
function columnOf({ text, indent }: Line): number {
  return indent + (KEY.exec(text.slice(indent))?.[1]?.length ?? 0);
}

function wrongIndent(problem: Slip['problem'], { start, text, indent }: Line, word: string): Slip {
  const end = start + text.trimEnd().length;
  const range: Range = [
    start + indent,
    problem === 'no-key' ? end : start + indent + (/^[\w.-]+/.exec(text.slice(indent))?.[0].length ?? 1),
  ];
  return {
    problem,
    range,
    text: word,
    edit: null,
    blank: { range: [start, end], text: ' '.repeat(end - start) },
  };
}
