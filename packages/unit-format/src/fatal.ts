import type { Finding, FindingCode } from './finding.js';

/** Errors that `check` alone tells: a file that has them can be used. */
const USABLE: ReadonlySet<FindingCode> = new Set([
  'metadata-mismatch',
  'unit-in-two-courses',
  'course-id-twice',
  'ignore-incomplete',
  'ignore-unknown-code',
]);

/** Whether a finding is a mistake that leaves nothing to be made of its unit or course, so that it cannot be waived. */
export function isFatal({ code, severity }: Pick<Finding, 'code' | 'severity'>): boolean {
  return severity === 'error' && !USABLE.has(code);
}
