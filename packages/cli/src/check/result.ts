import type { Language } from '@openmastery/core/sentences';
import type { Finding } from '@openmastery/unit-format';
import type { Texts } from '../findings.js';

/** What makes a check fail. */
export type FailOn = 'error' | 'warning' | 'never';

/** What a check came to, as every output format reads it. */
export interface CheckResult {
  /** By file, and in each in the order of its text. */
  readonly findings: readonly Finding[];
  /** The files that were checked, as paths from the working folder. */
  readonly files: readonly string[];
  readonly texts: Texts;
  /** What could not be read, in sentences. */
  readonly problems: readonly string[];
  readonly failOn: FailOn;
  /** How many findings a baseline knows, which are not among `findings`. */
  readonly known: number;
  /** The path of a file from the top of the project, which is how other systems know it. */
  readonly projectPath: (file: string) => string;
  /** The language in which the findings of a file are told. */
  readonly languageOf: (file: string) => Language;
  /** The language of what is said of all files. */
  readonly language: Language;
  /** Whether the text is for a person at a terminal that knows colours. */
  readonly color: boolean;
}

/** Writes a result in one form. */
export type FormatCheck = (result: CheckResult) => string;

/** How many findings of a severity there are. */
export function count(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** Whether a finding makes the check fail. */
export function isFailing({ severity }: Finding, failOn: FailOn): boolean {
  return failOn === 'warning' || (failOn === 'error' && severity === 'error');
}

/** Findings by file, in the order of the files. */
export function byFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = files.get(finding.file);
    if (known === undefined) files.set(finding.file, [finding]);
    else known.push(finding);
  }
  return files;
}
