import type { CheckResult } from '../check/result.js';
import { findingLine } from '../findings.js';

/** A line for each finding, as editors and `grep` read them. */
export function formatConcise({ findings, languageOf }: CheckResult): string {
  return findings.map((finding) => `${findingLine(finding, languageOf(finding.file))}\n`).join('');
}
