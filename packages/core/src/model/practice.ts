import type { Metadata } from './metadata.js';

/** One piece of practice. The same id may stand in several skills: one event then counts for all. */
export interface Task {
  readonly id: string;
  readonly title: string;
  /** What it is worth in the gradebook; null is reported by `checkUnit` and has no column. */
  readonly points: number | null;
  readonly link?: string;
  /** Does not hold the check back, and is in a sum only where it raises it. */
  readonly optional: boolean;
  readonly metadata?: Metadata;
}

/**
 * When practice is done: every task that is not optional is logged; a proportion of the points is
 * earned (exact, `"7/10"`); or a step named `sign-off` is logged.
 */
export type PracticeDone =
  | { readonly type: 'all' }
  | { readonly type: 'proportion'; readonly value: string }
  | { readonly type: 'sign-off' };

/** Tasks done to learn; not evidence of mastery by themselves. */
export interface Practice {
  /** Without tasks: what the practice as a whole is worth; null where it has tasks or is not graded. */
  readonly points: number | null;
  readonly tasks: readonly Task[];
  readonly done: PracticeDone;
  /** Whether the check stays closed until the practice is done. */
  readonly required: boolean;
}
