import type { Language } from '@openmastery/core/sentences';
import {
  type Finding,
  message,
  type RenderOptions,
  renderFinding,
  suggestion,
} from '@openmastery/unit-format';
import { type Host, wantsColour } from './host.js';

/** The text of each file that findings may point into. */
export type Texts = ReadonlyMap<string, string>;

/** Writes findings for a person to standard error: what is wrong with the input never mixes with results. */
export function complain(
  findings: readonly Finding[],
  texts: Texts,
  host: Host,
  language: Language = 'en',
): void {
  const color = wantsColour(host.stderr, host.env);
  for (const finding of findings) host.stderr.write(`${findingText(finding, texts, { color, language })}\n`);
}

/** A finding with its place, its line, a caret below it, and what to do. */
export function findingText(finding: Finding, texts: Texts, options: RenderOptions): string {
  return renderFinding(finding, texts.get(finding.file) ?? '', options);
}

/** A finding in one line: `file:line:column: severity: sentence [code]`. */
export function findingLine(finding: Finding, language: Language): string {
  const { file, span, severity, code } = finding;
  return `${file}:${span.start.line}:${span.start.column}: ${severity}: ${findingSentence(finding, language)} [${code}]`;
}

/** A finding in one sentence, with what may have been meant. */
export function findingSentence(finding: Finding, language: Language): string {
  const meant = suggestion(finding, language);
  return meant === null ? message(finding, language) : `${message(finding, language)}; ${meant}`;
}
