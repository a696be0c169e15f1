import { type Finding, message, suggestion } from '@openmastery/unit-format';
import { byFile, type CheckResult } from '../check/result.js';
import { rulePage } from '../rule-page.js';
import { summaryOf } from './text.js';

/** For a comment on a pull request or the summary of a job: a table for each file with findings. */
export function formatMarkdown(result: CheckResult): string {
  const tables = [...byFile(result.findings)].map(([file, findings]) =>
    [
      `### ${inCode(result.projectPath(file))}`,
      '',
      '| | line | what | rule |',
      '| --- | ---: | --- | --- |',
      ...findings.map(rowOf),
    ].join('\n'),
  );
  return `${['## OpenMastery', summaryOf(result), ...tables].join('\n\n')}\n`;
}

function rowOf(finding: Finding): string {
  const { severity, code, span } = finding;
  const meant = suggestion(finding);
  const said = escapeCell(meant === null ? message(finding) : `${message(finding)}; ${meant}`);
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
