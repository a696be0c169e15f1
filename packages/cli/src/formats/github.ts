import type { Language } from '@openmastery/core/sentences';
import type { Finding } from '@openmastery/unit-format';
import type { CheckResult } from '../check/result.js';
import { findingLine, findingSentence } from '../findings.js';
import { moreOf, summaryOf } from './summary.js';

/** GitHub shows this many annotations of each kind for a step. */
const SHOWN = 10;

/**
 * Workflow commands of GitHub Actions: an annotation at each place, as many as GitHub shows, and the others as lines of
 * the log. All of them stand in the job's summary, which the command writes beside it.
 */
export function formatGithub(result: CheckResult): string {
  const { findings, projectPath, language, languageOf } = result;
  const shown = (['error', 'warning'] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity).slice(0, SHOWN),
  );
  const others = findings.filter((finding) => !shown.includes(finding));
  const annotations = shown.map((finding) =>
    annotation(finding, projectPath(finding.file), languageOf(finding.file)),
  );
  const lines = others.map((finding) => findingLine(finding, languageOf(finding.file)));
  const rest = others.length === 0 ? [] : [`::notice::${escapeData(moreOf(others, language))}`];
  return [...annotations, ...lines, ...rest, summaryOf(result)].map((line) => `${line}\n`).join('');
}

function annotation(finding: Finding, path: string, language: Language): string {
  const { severity, code, span } = finding;
  const properties = {
    file: path,
    line: span.start.line,
    // Columns are for a place on one line.
    ...(span.start.line === span.end.line
      ? { col: span.start.column, endColumn: span.end.column }
      : { endLine: span.end.line }),
    title: code,
  };
  const listed = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  return `::${severity} ${listed.join(',')}::${escapeData(findingSentence(finding, language))}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
