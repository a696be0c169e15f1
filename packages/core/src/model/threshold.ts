/**
 * The lowest result that is enough.
 *
 * - `proportion`: of what the check is measured in, as an exact fraction (`"4/5"`);
 * - `level`: a level of the check's rubric, by name;
 * - `number`: a level's points where there is a rubric, else points.
 */
export type Bound =
  | { readonly type: 'proportion'; readonly value: string }
  | { readonly type: 'level'; readonly level: string }
  | { readonly type: 'number'; readonly value: number };

/**
 * How several attempts come to one verdict and one figure.
 * `n` and `of` are whole numbers from 1; `share` is the exact weight of the newest attempt.
 */
export type Combining =
  | { readonly type: 'highest' }
  | { readonly type: 'latest' }
  | { readonly type: 'times'; readonly n: number }
  | { readonly type: 'inARow'; readonly n: number }
  | { readonly type: 'ofLast'; readonly n: number; readonly of: number }
  | { readonly type: 'average' }
  | { readonly type: 'meanOfBest'; readonly n: number }
  | { readonly type: 'medianOfLast'; readonly n: number }
  | { readonly type: 'mostFrequent' }
  | { readonly type: 'weightedAverage'; readonly share: string }
  | { readonly type: 'decayingAverage'; readonly share: string }
  | { readonly type: 'powerLaw' };

/**
 * What counts as mastered. All conditions that are given must hold; reaching one is meeting it, and
 * comparisons are exact. With none given nothing is ever mastered by evidence (`checkUnit` reports it).
 */
export interface Threshold {
  /** For the whole; null where only `each` or `criteria` is asked. */
  readonly atLeast: Bound | null;
  /** Every criterion reaches this. */
  readonly each: Bound | null;
  /** Named criteria and what each must reach. */
  readonly criteria: readonly { readonly criterion: string; readonly atLeast: Bound }[];
  /** One attempt must show all of it; `false`: each criterion is combined on its own over the attempts. */
  readonly together: boolean;
  readonly by: Combining;
  /** Once mastered, later attempts do not take it away; absent: as {@link lasts} says for `by`. */
  readonly lasting?: boolean;
}

const LASTING_BY_DEFAULT: ReadonlySet<Combining['type']> = new Set(['highest', 'times', 'inARow', 'ofLast']);

/**
 * Whether mastery, once reached, outlives later attempts: what the threshold says, else yes for
 * `highest`, `N times`, `N in a row` and `N of last M`, and no for the methods that average.
 *
 * @example
 * ```ts
 * lasts({ by: { type: 'average' } }) // → false
 * ```
 */
export function lasts(threshold: Pick<Threshold, 'by' | 'lasting'>): boolean {
  return threshold.lasting ?? LASTING_BY_DEFAULT.has(threshold.by.type);
}
