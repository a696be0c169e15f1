import type { IgnoredCode, Severity, UnitFindingCode } from '@openmastery/core';
import type { Span } from './position.js';

/** What reading a unit or course file can find besides what it means. Permanent; each has a page in docs/rules. */
export type FileFindingCode =
  // the file as a whole
  | 'empty-file'
  | 'too-large'
  | 'too-deep'
  | 'several-documents'
  | 'not-this-kind-of-file'
  | 'unreadable-character'
  // YAML
  | 'yaml-syntax'
  | 'yaml-version'
  | 'tab-indent'
  | 'text-lost'
  | 'duplicate-key'
  | 'unsafe-key'
  | 'key-not-text'
  | 'merge-key'
  | 'unknown-tag'
  | 'alias-unknown'
  | 'alias-circular'
  | 'alias-explodes'
  | 'number-not-exact'
  | 'bidi-control'
  | 'curly-quotes'
  | 'yaml-date'
  // structure
  | 'unknown-key'
  | 'missing-key'
  | 'missing-value'
  | 'wrong-type'
  | 'not-allowed-value'
  | 'out-of-range'
  | 'empty-list'
  | 'decimal-id'
  | 'yaml-boolean'
  // courses
  | 'unit-not-given'
  | 'course-not-given'
  | 'standards-not-given'
  | 'unit-id-twice'
  | 'unit-in-no-course'
  | 'unit-in-two-courses'
  | 'unit-outside-course'
  | 'course-id-twice'
  | 'after-without-course'
  // what a team has set
  | 'ignore-incomplete'
  | 'ignore-unknown-code'
  | 'ignore-unused'
  | 'metadata-mismatch'
  | 'config-path'
  | 'rule-not-optional';

/** What is looked for only where it is asked for. Permanent; each has a page in docs/rules. */
export type OptInCode = 'skill-without-standard' | 'no-measurable-verb' | 'missing-alt-text' | 'broken-link';

/** What reading a log or a roster can find. Permanent; each has a page in docs/rules. */
export type LogFindingCode =
  | 'log-empty'
  | 'log-too-large'
  | 'log-not-json'
  | 'column-missing'
  | 'column-unknown'
  | 'column-twice'
  | 'column-learner-unclear'
  | 'row-quote'
  | 'row-too-long'
  | 'row-not-json'
  | 'row-not-an-event'
  | 'row-unknown-type'
  | 'row-missing'
  | 'row-unused'
  | 'row-wrong-type'
  | 'row-not-a-date'
  | 'row-date-unclear'
  | 'row-number-unclear'
  | 'row-not-a-number'
  | 'row-not-yes-or-no'
  | 'row-score-is-a-date'
  | 'row-score-twice'
  | 'row-learner-twice'
  | 'row-of-sums'
  | 'row-date-order'
  // what a log says that does not fit the unit
  | `event-${Exclude<IgnoredCode, 'unknown-type'>}`
  | 'event-unknown-unit'
  | 'event-score-above-maximum'
  | 'event-form-unknown'
  | 'event-before-opening'
  | 'event-date-far'
  | 'event-score-small'
  | 'event-step-unknown'
  | 'event-reason-missing'
  | 'event-learner-unlisted';

/** Every code that this package returns. */
export type FindingCode = UnitFindingCode | FileFindingCode | OptInCode | LogFindingCode;

/** What a sentence about a finding needs. */
export type FindingData = { readonly [name: string]: string | number | readonly string[] };

/** A replacement of the text between two offsets. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A safe change that removes the finding. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** Another place that belongs to a finding, with a word on what it is. */
export interface RelatedPlace {
  readonly file: string;
  readonly span: Span;
  readonly label: string;
}

/**
 * Something about a file that its author should know, as data; {@link message} puts it into words. `span` lies
 * in `file`, which is the course file where a value was inherited from there.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly file: string;
  readonly span: Span;
  readonly related: readonly RelatedPlace[];
  readonly data: FindingData;
  readonly fix?: Fix;
}

/** The name of a text that came without one. */
export const UNNAMED = '<text>';

/** Whether one of the findings is an error. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
