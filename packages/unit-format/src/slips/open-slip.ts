import type { Range } from '../position.js';
import { shorten } from '../quoting.js';
import type { Slip } from './slip.js';
import { KEY, MAX_LINES_BACK, type TextLine } from './text-line.js';

// The last value before the fault that starts with a quote and does not end with one.
export function openQuote(lines: readonly TextLine[], at: number, text: string): Slip | null {
  for (let index = Math.min(at, lines.length - 1); index >= Math.max(0, at - MAX_LINES_BACK); index--) {
    const line = lines[index] as TextLine;
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
export function openBracket(lines: readonly TextLine[], at: number): Slip | null {
  for (let index = Math.min(at, lines.length - 1); index >= Math.max(0, at - 3); index--) {
    const line = lines[index] as TextLine;
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

const CLOSES: { readonly [open: string]: string } = { '[': ']', '{': '}' };

/** On one line a bracket that is closed by one of the other kind, as in `[A, B }`. */
export function crossedBrackets({ start, text }: TextLine): Slip | null {
  if (!/^\s*(?:- +)*(?:[A-Za-z][\w.-]*: +)?[[{]/.test(text)) return null;
  const open: { readonly sign: string; readonly at: number }[] = [];
  const quoted = text.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, (part) => 'x'.repeat(part.length));
  for (const { index, 0: sign } of quoted.matchAll(/[[\]{}]/g)) {
    if (CLOSES[sign] !== undefined) {
      open.push({ sign, at: index });
      continue;
    }
    const last = open.pop();
    if (last === undefined) return null;
    const close = CLOSES[last.sign] ?? '';
    if (close === sign) continue;
    // where what is around it is closed by this one, its own is missing; else the wrong one was written
    const isMissing = open.some((one) => CLOSES[one.sign] === sign);
    const before = quoted.slice(0, index).trimEnd().length;
    const hasRoom = before < index;
    const range: Range = isMissing
      ? [start + before, start + (hasRoom ? before + 1 : before)]
      : [start + index, start + index + 1];
    return {
      problem: 'bracket-other',
      range: [start + last.at, start + last.at + 1],
      text: last.sign,
      edit: { start: range[0], end: isMissing ? range[0] : range[1], text: close },
      blank: isMissing && !hasRoom ? null : { range, text: close },
    };
  }
  return null;
}
