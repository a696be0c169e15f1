import type { Severity } from '@openmastery/core';
import type { FindingCode } from './finding.js';

/** What a rule is about: the families of docs/rules, in their order. */
export type RuleFamily =
  | 'file'
  | 'yaml'
  | 'structure'
  | 'identity'
  | 'graph'
  | 'checks'
  | 'versions'
  | 'rubrics'
  | 'policy'
  | 'grades'
  | 'pacing'
  | 'time'
  | 'course'
  | 'config'
  | 'alignment'
  | 'text'
  | 'log';

/** How a preset takes what a rule finds. */
export type RuleSeverity = Severity | 'off';

/**
 * One thing that can be found, for people: `openmastery explain CODE` and docs/rules/CODE.md show it. `recommended` is
 * what a finding of this code says itself; a rule that is `off` there is looked for only where it is asked for.
 */
export interface Rule {
  readonly code: FindingCode;
  readonly family: RuleFamily;
  /** What the preset `recommended` makes of it. */
  readonly recommended: RuleSeverity;
  /** What the preset `strict` makes of it. */
  readonly strict: RuleSeverity;
  /** Of a new rule that only warns: the release in which `recommended` takes it as an error. */
  readonly errorFrom?: string;
  /** One line, without a stop. */
  readonly summary: string;
  /** Why it matters, in sentences. */
  readonly why: string;
  /** How to repair it, in sentences. */
  readonly repair: string;
  /** What the examples are: a file of this kind, or a log in this format. */
  readonly kind: 'unit' | 'course' | 'config' | 'csv' | 'ndjson' | 'json' | 'roster';
  /** A whole file that has this mistake, and no other; where `whole` is given, a sketch of one. */
  readonly bad: string;
  /** The bad example where it is too long to be shown. */
  readonly whole?: () => string;
  /** The same without it. */
  readonly good: string;
}
