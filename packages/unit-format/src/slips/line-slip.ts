import type { Range } from '../position.js';
import { shorten } from '../quoting.js';
import type { Slip } from './slip.js';
import type { TextLine } from './text-line.js';

// The rest of the line is taken as one: a list of keys in it could be parted in ever so many ways.
const KEYS_TOGETHER =
  /^( *(?:- +)+)(id: +[\w.-]+)(, *(?:title|tier|after|days|due|points|check|mastery|standards|link): +\S.*)$/s;
const KEYS_IN_A_ROW = /^( *(?:- +)*(?:grading|check|reassess|practice|window|late): +)([A-Za-z]+): +\S/;

/** Whether a line has several keys where one can stand, so that its colons are not part of a text. */
export function hasSeveralKeys(line: string): boolean {
  return KEYS_TOGETHER.test(line) || KEYS_IN_A_ROW.test(line);
}

/** The slip that a line has by itself; null where it has none that is known. */
export function slipOn({ start, text }: TextLine): Slip | null {
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
  const tight = /^-(?=[A-Za-z]\w*:(?: |$)|["'A-Za-z]|(?:\{.*\}|\[.*\])\s*$)/.exec(body);
  if (tight !== null && !body.startsWith('---')) {
    const found = slip('dash-space', [indent, indent + 1], '- ', null);
    if (!/^-[[{]/.test(body)) return found;
    const end = text.trimEnd().length;
    const put = `- ${'x'.repeat(Math.max(1, end - indent - 2))}`;
    return { ...found, blank: { range: [start + indent, start + end], text: put } };
  }
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
