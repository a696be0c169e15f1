import type { Path } from '../model/path.js';

/** How much a finding matters. A unit with an error has no reliable meaning. */
export type Severity = 'error' | 'warning';

/** What `checkUnit` and `defineUnit` can find. Permanent. */
export type UnitFindingCode =
  // what is written cannot be read
  | 'unreadable-threshold'
  | 'unreadable-combining'
  | 'unreadable-proportion'
  | 'unreadable-duration'
  | 'unreadable-date'
  | 'unreadable-condition'
  | 'level-name-reads-as-score'
  | 'ambiguous-number'
  // identity
  | 'malformed-id'
  | 'duplicate-id'
  // references
  | 'unknown-reference'
  | 'unknown-rubric'
  | 'unknown-level'
  | 'unknown-criterion'
  | 'unknown-scale'
  | 'unknown-time-zone'
  | 'unknown-part'
  // graph
  | 'self-reference'
  | 'cycle'
  | 'dead-end'
  | 'require-too-many'
  | 'require-needs-any-order'
  | 'prerequisite-on-lower-tier'
  // checks, thresholds, versions, rubrics
  | 'threshold-missing'
  | 'threshold-unreachable'
  | 'number-above-maximum'
  | 'forms-run-out'
  | 'no-form-left'
  | 'cap-below-threshold'
  | 'history-gap'
  | 'history-not-earlier'
  | 'levels-not-increasing'
  | 'combining-impossible'
  // grades
  | 'points-missing'
  | 'scale-not-descending'
  | 'scale-without-floor'
  | 'weights-not-whole'
  | 'tiers-not-increasing'
  | 'tiers-ignore-summatives'
  | 'bundle-unreachable'
  | 'bundles-not-monotone'
  | 'several-schemes'
  // time
  | 'window-reversed'
  | 'due-outside-window'
  | 'days-exceed-window'
  | 'time-zone-missing';

/**
 * Something about a unit that its author should know, as data: where, what, and the words that a sentence about it
 * needs. `unit-format` adds the place in the file and the sentence.
 */
export interface UnitFinding {
  readonly code: UnitFindingCode;
  readonly severity: Severity;
  readonly path: Path;
  /** Whether it is the key at `path` that is wrong, not its value. */
  readonly about: 'key' | 'value';
  readonly data: { readonly [name: string]: string | number | readonly string[] };
  /** Other places that belong to it, such as the other edges of a cycle. */
  readonly related: readonly { readonly path: Path; readonly id: string }[];
}
