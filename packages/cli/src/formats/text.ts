import { type CheckResult, count } from '../check/result.js';
import { counted } from '../counted.js';
import { findingText } from '../findings.js';
import { rulePage } from '../rule-page.js';

/** For people: each finding with its place, its line, a caret below it and what to do, and a summary at the end. */
export function formatText(result: CheckResult): string {
  const { findings, texts, color } = result;
  const blocks = findings.map((finding) => `${findingText(finding, texts, color)}\n\n`);
  const pages = findings.length === 0 ? '' : `what each [code] is about: ${rulePage('README')}\n`;
  return `${blocks.join('')}${summaryOf(result)}\n${pages}`;
}

/** `3 files checked: 1 error, 2 warnings`. */
export function summaryOf({ files, findings }: Pick<CheckResult, 'files' | 'findings'>): string {
  const [errors, warnings] = [count(findings, 'error'), count(findings, 'warning')];
  const checked = `${counted(files.length, 'file')} checked`;
  if (errors + warnings === 0) return `${checked}, nothing found`;
  return `${checked}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
}
