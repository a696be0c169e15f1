import type { Figure } from '../exact/figure.js';
import type { Evidence } from '../model/check.js';
import type { Credit, Tier } from '../model/grading.js';
import type { Path } from '../model/path.js';
import type { Reassess, Wait, Weekday } from '../model/policy.js';
import type { Combining } from '../model/threshold.js';

interface Said<Code extends string, Data> {
  readonly code: Code;
  /** Where the unit says it, or where it would say something else. */
  readonly path: Path;
  readonly data: Data;
}

type None = { readonly [key: string]: never };

/** The lowest result that is enough, as the measure of the check has it. */
export type Bar =
  | { readonly type: 'points'; readonly points: string; readonly of: string; readonly figure: Figure }
  | { readonly type: 'share'; readonly figure: Figure }
  | { readonly type: 'level'; readonly level: string; readonly top: boolean }
  /** A proportion of a rubric that is no level's own. */
  | { readonly type: 'mean'; readonly figure: Figure }
  | { readonly type: 'items'; readonly items: readonly string[]; readonly all: boolean }
  | { readonly type: 'pass' }
  | { readonly type: 'unreachable' };

/** What one criterion, or with null every criterion, must reach. */
export interface CriterionBar {
  readonly criterion: string | null;
  readonly bar: Bar;
}

/** How much of something a letter asks for. */
export type Amount =
  | { readonly type: 'all' }
  | { readonly type: 'count'; readonly n: number }
  | { readonly type: 'share'; readonly figure: Figure };

/** What a condition of a letter is about. */
export type Subject =
  | { readonly type: 'tier'; readonly tier: Tier }
  | { readonly type: 'skills' | 'average' | 'lowest' | 'points' }
  | { readonly type: 'skill' | 'set' | 'summative'; readonly id: string };

/** One condition of a letter: so much of its subject is mastered, or reaches a level. */
export interface Condition {
  readonly subject: Subject;
  readonly needs: readonly { readonly amount: Amount; readonly level: string | null }[];
}

/** A letter and where it begins. */
export interface ScaleLine {
  readonly letter: string;
  readonly from: Figure;
}

/** Columns of one kind: how many, and what they are worth together. */
export interface ColumnSum {
  readonly columns: number;
  /** Exact. */
  readonly points: string;
}

/**
 * One rule of a unit or a course, as data: a permanent code, where the file says it, and what a sentence about it
 * needs. `statementSentence` makes the sentence.
 */
export type Statement =
  // when
  | Said<
      'window',
      { readonly opens: string | null; readonly closes: string | null; readonly timeZone: string }
    >
  | Said<'no-window', None>
  | Said<'plan', { readonly skills: number; readonly days: number | null; readonly last: string }>
  | Said<
      'school-days',
      {
        readonly days: readonly Weekday[];
        readonly closed: readonly { readonly from: string; readonly to: string }[];
      }
    >
  | Said<'planned', { readonly due: string; readonly days: number | null }>
  // what comes first
  | Said<'unit-after', { readonly units: readonly string[] }>
  | Said<'in-order', { readonly set: string | null }>
  /** `builds`: whether something in it names what comes first. */
  | Said<'any-order', { readonly set: string | null; readonly builds: boolean }>
  | Said<'needs-all', { readonly set: string | null }>
  | Said<'needs-some', { readonly set: string | null; readonly n: number; readonly of: number }>
  | Said<'needs-these', { readonly set: string | null; readonly entries: readonly string[] }>
  | Said<'opens-first', None>
  | Said<'opens-after', { readonly entries: readonly string[] }>
  // practice
  | Said<'practice-first', { readonly tasks: readonly string[] }>
  | Said<'practice-share', { readonly figure: Figure; readonly tasks: readonly string[] }>
  | Said<'practice-sign-off', { readonly tasks: readonly string[] }>
  | Said<'practice-offered', { readonly tasks: readonly string[] }>
  | Said<'practice-extra', { readonly tasks: readonly string[] }>
  | Said<'no-practice', None>
  // what counts as mastery
  | Said<
      'mastered-when',
      {
        readonly by: Combining;
        readonly whole: Bar | null;
        readonly criteria: readonly CriterionBar[];
        readonly together: boolean;
      }
    >
  | Said<'teacher-decides', None>
  /** Of a rubric, the lowest first. */
  | Said<'levels', { readonly levels: readonly string[] }>
  | Said<'combines', { readonly by: Combining }>
  | Said<'stays-mastered', None>
  | Said<'can-be-lost', None>
  | Said<
      'whole-is-mean',
      { readonly weights: readonly { readonly criterion: string; readonly weight: number }[] }
    >
  | Said<'whole-is-lowest', None>
  | Said<'items-beyond', { readonly items: readonly string[] }>
  | Said<
      'earlier-version',
      { readonly version: number; readonly before: string | null; readonly evidence: Evidence }
    >
  // how to try again
  | Said<'attempts-unlimited', None>
  | Said<'attempts', { readonly attempts: number }>
  | Said<'wait', Wait>
  | Said<'steps', { readonly steps: readonly string[] }>
  | Said<'form', { readonly form: Reassess['form']; readonly forms: readonly string[] }>
  | Said<'until', { readonly date: string }>
  | Said<'cap', { readonly cap: Figure }>
  | Said<'again-when-mastered', None>
  | Said<'not-again-when-mastered', None>
  // after the close
  | Said<'late-taken', None>
  | Said<'late-refused', None>
  | Said<'late-capped', { readonly within: number | null; readonly cap: Figure | null }>
  | Said<'late-then-refused', { readonly within: number }>
  // how the grade is made
  | Said<
      'credit',
      {
        readonly kind: 'practice' | 'check' | 'summative';
        readonly credit: Credit;
        readonly sum: ColumnSum;
      }
    >
  /** `points`: null where it depends on the learner which columns are in the sum. */
  | Said<'scheme-points', { readonly points: string | null }>
  | Said<'weights', { readonly parts: readonly { readonly part: string; readonly weight: number }[] }>
  | Said<
      'tiers',
      {
        readonly tiers: readonly { readonly tier: Tier; readonly figure: Figure }[];
        readonly partial: 'proportional' | 'none';
      }
    >
  | Said<'summatives-apart', None>
  | Said<'bundle', { readonly letter: string; readonly conditions: readonly Condition[] }>
  | Said<'bundle-otherwise', { readonly letter: string }>
  | Said<'floor', { readonly share: Figure }>
  | Said<'at-least', { readonly share: Figure }>
  | Said<'pending-counts', { readonly missing: Figure }>
  | Said<'pending-left-out', None>
  | Said<'pending-until', { readonly closes: string; readonly missing: Figure }>
  | Said<'aspire-raises', None>
  | Said<'optional-raises', None>
  | Said<'choice-counts', { readonly set: string | null; readonly n: number }>
  | Said<'scale', { readonly steps: readonly ScaleLine[] }>
  | Said<'rounded', { readonly step: Figure }>
  | Said<'no-letter', None>
  | Said<'nothing-graded', None>;

/** The permanent codes of statements. */
export type StatementCode = Statement['code'];

/** The data of a statement with this code. */
export type StatementData<Code extends StatementCode> = Extract<Statement, { code: Code }>['data'];

/** Builds statements whose code and data belong together. */
export function state<Code extends StatementCode>(
  code: Code,
  path: Path,
  data: StatementData<Code>,
): Extract<Statement, { code: Code }> {
  return { code, path, data } as unknown as Extract<Statement, { code: Code }>;
}
