import type { Language } from '@openmastery/core/sentences';
import { visible, widthOf } from './display-width.js';
import type { Finding, RelatedPlace } from './finding.js';
import { fixSentence, message, placeLabel, suggestion } from './sentences.js';

/** How a finding is shown. */
export interface RenderOptions {
  /** With the colours of a terminal. */
  readonly color?: boolean;
  readonly language?: Language;
}

const LONGEST_LINE = 120;

/**
 * A finding as text: its place, severity, sentence and code; the line of the file with a caret under what is meant; what
 * may have been meant, and other places. `text` is the text of the finding's own file; without it there is no line.
 *
 * @example
 * ```ts
 * renderFinding(finding, text)
 * // u.unit.yaml:3:1: error: `titel` is not a key here; … [unknown-key]
 * //   3 | titel: Fractions
 * //     | ^^^^^
 * //     = did you mean `title`?
 * ```
 */
export function renderFinding(
  finding: Finding,
  text: string,
  { color = false, language = 'en' }: RenderOptions = {},
): string {
  const { file, span, severity, code, related, fix } = finding;
  const paint = (codes: string, words: string) => (color ? `\u001B[${codes}m${words}\u001B[0m` : words);
  const shade = severity === 'error' ? '31' : '33';
  const place = `${visible(file)}:${span.start.line}:${span.start.column}`;
  const head = `${paint('1', place)}: ${paint(`1;${shade}`, severity)}: ${visible(message(finding, language))} ${paint('2', `[${code}]`)}`;
  const number = String(span.start.line);
  const margin = ' '.repeat(number.length + 2);
  const lines = [head];
  const source = lineAt(text, span.start.offset);
  if (source.line !== '') {
    const shown = frame(source.line, span.start.offset - source.start, span.end.offset - source.start);
    lines.push(
      `  ${number} | ${shown.line}`,
      `${margin} | ${shown.indent}${paint(`1;${shade}`, shown.carets)}`,
    );
  }
  const meant = suggestion(finding, language) ?? (fix === undefined ? null : fixSentence(fix, language));
  if (meant !== null) lines.push(`${margin} = ${visible(meant)}`);
  for (const other of related) lines.push(`${margin} = ${relatedLine(other, file, language)}`);
  return lines.join('\n');
}

function relatedLine(other: RelatedPlace, ownFile: string, language: Language): string {
  const { file, span } = other;
  const [line, column] = language === 'es' ? ['línea', 'columna'] : ['line', 'column'];
  const place = `${line} ${span.start.line}, ${column} ${span.start.column}`;
  return `${visible(placeLabel(other, language))}: ${file === ownFile ? place : `${visible(file)}, ${place}`}`;
}

function lineAt(text: string, offset: number): { line: string; start: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  return { line: text.slice(start, end < 0 ? text.length : end).replace(/\r$/, ''), start };
}

// The part of a long line around the span, and as many spaces and carets as its characters are wide.
function frame(line: string, from: number, to: number): { line: string; indent: string; carets: string } {
  const first = line.length <= LONGEST_LINE ? 0 : Math.max(0, Math.min(from, line.length) - 40);
  const part = visible(line.slice(first, first + LONGEST_LINE));
  const before = first > 0 ? '…' : '';
  const after = first + LONGEST_LINE < line.length ? '…' : '';
  const start = Math.min(Math.max(from - first, 0), part.length);
  const end = Math.min(Math.max(to - first, start), part.length);
  const indent = [...part.slice(0, start)]
    .map((sign) => (sign === '\t' ? sign : ' '.repeat(widthOf(sign))))
    .join('');
  const width = [...part.slice(start, end)].reduce((sum, sign) => sum + widthOf(sign), 0);
  return {
    line: `${before}${part}${after}`,
    indent: `${before === '' ? '' : ' '}${indent}`,
    carets: '^'.repeat(Math.max(1, width)),
  };
}
