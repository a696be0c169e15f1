import type { Figure } from '../exact/figure.js';
import type { Ignored } from '../progress/progress.js';
import type { Reason } from '../progress/reason.js';

/** How to grade otherwise than the unit says. */
export interface GradeOptions {
  /** `score`: every column earns its score, which makes the traditional gradebook of the same work. */
  readonly credit?: 'score';
}

/** What a column of the gradebook is about. */
export type ColumnKind = 'practice' | 'check' | 'summative';

/**
 * How a column stands in the sum.
 *
 * - `counted`: in it;
 * - `missing`: in it, untried, with what `missing` says;
 * - `pending`: left out until it is tried;
 * - `excused`, `retired`: left out for good;
 * - `extra`: left out because it would not raise the percent (aspire, optional, beyond what a set requires).
 */
export type ColumnStatus = 'counted' | 'missing' | 'pending' | 'excused' | 'retired' | 'extra';

/** One column of a learner's gradebook with its arithmetic. */
export interface Column {
  /** `practice:SKILL`, `practice:SKILL:TASK`, `check:SKILL` or `summative:ID`. */
  readonly id: string;
  readonly kind: ColumnKind;
  /** Null for a summative. */
  readonly skill: string | null;
  /** Points earned, an exact fraction as text (`"9"`, `"25/3"`). */
  readonly earned: string;
  /** Points possible, likewise. */
  readonly possible: string;
  readonly status: ColumnStatus;
  /** How it came to what it earns, and why it is not in the sum. */
  readonly because: readonly Reason[];
}

/**
 * The worst and the best case of a grade, rules on retakes and late work set aside: what is tried and not mastered at 0; all
 * mastered and in full, but for what was taken. Figures, or letters where bundles make the grade.
 */
export interface Range {
  readonly lowest: Figure | string | null;
  readonly highest: Figure | string | null;
}

/** One learner's grade. */
export interface LearnerGrade {
  /** Null for bundles, an excused unit, or nothing to count. */
  readonly percent: Figure | null;
  readonly letter: string | null;
  readonly range: Range;
  readonly columns: readonly Column[];
  readonly because: readonly Reason[];
}

/** A gradebook: every learner's grade in a unit. */
export interface Grade {
  readonly version: 1;
  readonly unit: string;
  readonly at: string;
  readonly learners: { readonly [learner: string]: LearnerGrade };
  readonly ignored: readonly Ignored[];
}

/** One learner's grade in a course, with the grades of its units. */
export interface LearnerCourseGrade {
  readonly percent: Figure | null;
  readonly letter: string | null;
  readonly range: Range;
  readonly columns: readonly Column[];
  readonly because: readonly Reason[];
}

/** The gradebook of a course. */
export interface CourseGrade {
  readonly version: 1;
  readonly course: string;
  readonly at: string;
  readonly units: { readonly [unit: string]: Grade };
  readonly learners: { readonly [learner: string]: LearnerCourseGrade };
  readonly ignored: readonly Ignored[];
}
