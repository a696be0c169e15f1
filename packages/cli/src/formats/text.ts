import type { CheckResult } from '../check/result.js';
import { findingText } from '../findings.js';
import { rulePage } from '../rule-page.js';
import { formatSummary, SUMMARY_WORDS } from './summary.js';

/** For people: each finding with its place, its line, a caret below it and what to do, and a summary at the end; there has to be one. */
export function formatText(result: CheckResult): string {
  const { findings, texts, color, language, languageOf } = result;
  const blocks = findings.map(
    (finding) => `${findingText(finding, texts, { color, language: languageOf(finding.file) })}\n\n`,
  );
  const words = SUMMARY_WORDS[language];
  const fixes = findings.filter(({ fix }) => fix !== undefined).length;
  const fixable = fixes === 0 ? '' : `${words.fixable(fixes)}\n`;
  const pages = `${words.pages}: ${rulePage('README')}\n`;
  return `${blocks.join('')}${formatSummary(result)}${fixable}${pages}`;
}
