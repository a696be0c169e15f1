import type { Figure } from '../exact/figure.js';
import type { Credit } from '../model/grading.js';
import type { Path } from '../model/path.js';
import type { Combining } from '../model/threshold.js';

/** Why a check may not be taken now. */
export type Barrier =
  /** Order or prerequisites keep the skill closed. */
  | 'closed'
  | 'excused'
  | 'practice-first'
  /** An attempt waits to be graded. */
  | 'waiting'
  | 'attempts-used'
  | 'too-early'
  | 'step-missing'
  | 'no-form'
  /** After the last day for it, or after the last moment at which late work is taken. */
  | 'too-late'
  | 'already-mastered'
  /** The unit has not opened. */
  | 'not-open-yet';

interface Because<Code extends string, Data = unknown> {
  readonly code: Code;
  readonly data: Data;
}

type None = { readonly [key: string]: never };
/** What attempts come to by a method, and what mastery takes. */
type Judged = {
  readonly figure: Figure;
  readonly threshold: Figure;
  readonly attempts: readonly string[];
  /** How they come to the figure. */
  readonly method: Combining;
  /** Whether each criterion is combined on its own, over attempts that may differ. */
  readonly apart: boolean;
  readonly rule: Path;
};

/**
 * One reason for a status, a verdict, a figure or a grade: a permanent code and the data that a sentence about
 * it needs. `attempts` and `event` name the evidence; `rule` is the path in the unit of what was applied.
 */
export type Reason =
  // why a skill is mastered
  | Because<'mastered-by-evidence', Judged>
  | Because<'mastered-by-kept-version', Judged & { readonly version: number }>
  | Because<'mastered-by-override', { readonly event: string; readonly reason: string | null }>
  // why it is not
  | Because<'not-mastered-by-override', { readonly event: string; readonly reason: string | null }>
  | Because<'below-threshold', Judged>
  | Because<
      'criterion-below',
      { readonly criterion: string; readonly figure: Figure; readonly threshold: Figure; readonly rule: Path }
    >
  | Because<'more-attempts-needed', { readonly have: number; readonly need: number; readonly rule: Path }>
  | Because<
      'method-not-met',
      { readonly method: Combining; readonly met: number; readonly of: number; readonly rule: Path }
    >
  | Because<'no-evidence-counts', { readonly attempts: readonly string[] }>
  | Because<'waits-for-grade', { readonly attempt: string; readonly since: string | null }>
  // the rest of what a status needs
  | Because<'excused', { readonly event: string; readonly reason: string | null }>
  | Because<'unit-excused', { readonly event: string; readonly reason: string | null }>
  | Because<'locked-by-order', { readonly by: readonly string[]; readonly rule: Path }>
  | Because<'locked-by-after', { readonly by: readonly string[]; readonly rule: Path }>
  | Because<'locked-by-set', { readonly set: string; readonly rule: Path }>
  | Because<'locked-by-unit', { readonly units: readonly string[] }>
  | Because<'practice-missing', { readonly tasks: readonly string[]; readonly rule: Path }>
  | Because<'practice-done', { readonly rule: Path }>
  | Because<'no-practice-asked', None>
  | Because<'retired', None>
  // what changed the rule for this learner
  | Because<
      'modified',
      { readonly event: string; readonly threshold: Figure; readonly reason: string | null }
    >
  | Because<'extra-days', { readonly days: number | 'unlimited' }>
  | Because<'extra-attempts', { readonly attempts: number | 'unlimited' }>
  // about the figure
  | Because<'power-law-fallback', { readonly attempts: number }>
  // about one attempt
  | Because<'late-rejected', { readonly days: number; readonly rule: Path }>
  | Because<'late-capped', { readonly days: number; readonly cap: Figure; readonly rule: Path }>
  | Because<'reassessment-capped', { readonly cap: Figure; readonly rule: Path }>
  | Because<'voided', { readonly event: string; readonly reason: string | null }>
  | Because<'form-void', { readonly form: string }>
  | Because<'form-unknown', { readonly form: string }>
  | Because<'version-kept', { readonly version: number; readonly rule: Path }>
  | Because<'version-discarded', { readonly version: number; readonly rule: Path }>
  | Because<'set-aside-by-override', { readonly event: string }>
  | Because<'score-above-maximum', { readonly score: Figure }>
  | Because<'score-unreadable', { readonly score: string }>
  | Because<'criterion-missing', { readonly criteria: readonly string[] }>
  | Because<'graded', { readonly event: string }>
  | Because<'against-policy', { readonly barriers: readonly Barrier[]; readonly counts: boolean }>
  // about a column
  | Because<'credit', { readonly credit: Credit['type']; readonly share: Figure; readonly rule: Path }>
  | Because<'floor', { readonly share: Figure; readonly rule: Path }>
  | Because<'missing', { readonly share: Figure; readonly rule: Path }>
  | Because<'pending', None>
  | Because<'column-excused', None>
  | Because<'column-retired', None>
  | Because<'would-not-raise', None>
  // about a grade
  | Because<'scheme', { readonly scheme: 'points' | 'weights' | 'tiers' | 'bundles'; readonly rule: Path }>
  | Because<
      'part',
      { readonly part: string; readonly earned: string; readonly possible: string; readonly weight: number }
    >
  | Because<'part-left-out', { readonly part: string; readonly weight: number }>
  | Because<
      'tier',
      { readonly tier: string; readonly have: number; readonly of: number; readonly figure: Figure }
    >
  | Because<'bundle', { readonly letter: string }>
  | Because<'bundle-lacks', { readonly letter: string; readonly conditions: readonly string[] }>
  | Because<'lifted', { readonly atLeast: Figure }>
  | Because<'letter', { readonly letter: string; readonly from: Figure; readonly rounded: boolean }>
  | Because<'nothing-counts', None>;

/** The code of a reason. The closed list is documented in docs/reasons.md. */
export type ReasonCode = Reason['code'];
