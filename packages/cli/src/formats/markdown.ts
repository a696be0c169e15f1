import type { Language } from '@openmastery/core/sentences';
import type { Finding } from '@openmastery/unit-format';
import { byFile, type CheckResult } from '../check/result.js';
import { findingSentence } from '../findings.js';
import { rulePage } from '../rule-page.js';
import { SUMMARY_WORDS, summaryOf } from './summary.js';

/** For a comment on a pull request or the summary of a job: a table for each file with findings. */
export function formatMarkdown(result: CheckResult): string {
  const tables = [...byFile(result.findings)].map(([file, findings]) => {
    const language = result.languageOf(file);
    return [
      `### ${inCode(result.projectPath(file))}`,
      '',
      `| | ${SUMMARY_WORDS[language].columns.join(' | ')} |`,
      '| --- | ---: | --- | --- |',
      ...findings.map((finding) => rowOf(finding, language)),
    ].join('\n');
  });
  return `${['## OpenMastery', summaryOf(result), ...tables].join('\n\n')}\n`;
}

function rowOf(finding: Finding, language: Language): string {
  const { severity, code, span } = finding;
  const said = escapeCell(findingSentence(finding, language));
  return `| ${severity} | ${span.start.line} | ${said} | [${code}](${rulePage(code)}) |`;
}

// What was written by the author of the file stands in backticks, where Markdown leaves it alone but for the `|`.
function escapeCell(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .split(/(`[^`]*`)/)
    .map((part, at) =>
      at % 2 === 1 ? part : part.replace(/[\\<>&*_[\]~#]/g, (sign) => `&#${sign.charCodeAt(0)};`),
    )
    .join('')
    .replaceAll('|', '\\|');
}

function inCode(text: string): string {
  const plain = text.replace(/\s/g, ' ');
  return plain.includes('`') ? `\`\` ${plain} \`\`` : `\`${plain}\``;
}
