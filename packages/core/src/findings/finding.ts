import type { Path } from '../model/path.js';

/** How much a finding matters. A unit with an error has no reliable meaning. */
export type Severity = 'error' | 'warning';

/** What `checkUnit`, `checkCourse`, `defineUnit` and `defineCourse` can find. Permanent. */
export type UnitFindingCode =
  // what is written cannot be read
  | 'unreadable-threshold'
  | 'unreadable-combining'
  | 'unreadable-proportion'
  | 'unreadable-duration'
  | 'unreadable-date'
  | 'unreadable-condition'
  | 'level-name-reads-as-score'
  | 'too-many-levels'
  | 'ambiguous-number'
  | 'key-without-effect'
  // identity
  | 'malformed-id'
  | 'duplicate-id'
  | 'summative-like-skill'
  | 'skill-in-two-units'
  // references
  | 'unknown-reference'
  | 'unknown-rubric'
  | 'unknown-level'
  | 'unknown-criterion'
  | 'unknown-scale'
  | 'unknown-time-zone'
  | 'unknown-part'
  | 'unknown-standard'
  // graph
  | 'self-reference'
  | 'cycle'
  | 'dead-end'
  | 'require-too-many'
  | 'require-needs-any-order'
  | 'set-requires-nothing'
  | 'prerequisite-on-lower-tier'
  | 'prerequisite-retired'
  | 'redundant-prerequisite'
  // checks, thresholds, versions, rubrics
  | 'threshold-missing'
  | 'threshold-unreachable'
  | 'only-top-reaches'
  | 'number-above-maximum'
  | 'combining-impossible'
  | 'history-gap'
  | 'history-not-earlier'
  | 'history-twice'
  | 'history-out-of-order'
  | 'levels-not-increasing'
  | 'levels-best-first'
  | 'unused-rubric'
  // policy
  | 'forms-run-out'
  | 'no-form-left'
  | 'cap-below-threshold'
  | 'attempts-too-few'
  | 'one-attempt-blocks'
  | 'wait-exceeds-window'
  // grades
  | 'points-missing'
  | 'credit-not-increasing'
  | 'scale-not-descending'
  | 'scale-without-floor'
  | 'unreachable-grade'
  | 'weights-not-whole'
  | 'weight-of-nothing'
  | 'tiers-not-increasing'
  | 'tiers-ignore-summatives'
  | 'bundle-unreachable'
  | 'bundles-not-monotone'
  | 'several-schemes'
  | 'no-course-grade'
  // time
  | 'window-reversed'
  | 'closed-reversed'
  | 'due-outside-window'
  | 'due-out-of-order'
  | 'days-exceed-window'
  | 'time-zone-missing';

/**
 * Something about a unit or a course that its author should know, as data: where, what, and the words that a sentence
 * about it needs. `unit-format` adds the place in the file and the sentence. Paths of a course start at the course;
 * what lies in a unit of it starts with `units` and the unit's index.
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
