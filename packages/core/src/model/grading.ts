/** The three tiers, highest first. What a tier is called on a page is a label. */
export type Tier = 'must' | 'should' | 'aspire';

/**
 * What a column earns.
 *
 * - `mastery`: all of it when the skill is mastered, else none;
 * - `score`: as earned, the figure;
 * - `scoreIfMastered`: the figure when the skill is mastered, else none;
 * - `completion`: all of it when tried, or for a check when mastered;
 * - `table`: one exact proportion for a mastered skill, one for a tried skill that is not mastered;
 * - `levels`: the exact proportion beside the highest level that was reached; none is 0.
 */
export type Credit =
  | { readonly type: 'mastery' }
  | { readonly type: 'score' }
  | { readonly type: 'scoreIfMastered' }
  | { readonly type: 'completion' }
  | { readonly type: 'table'; readonly mastered: string; readonly notYet: string }
  | {
      readonly type: 'levels';
      readonly levels: readonly { readonly level: string; readonly credit: string }[];
    };

/** What a bundle's condition is about: a tier, all skills, a statistic over figures, the points, or one entry by id. */
export type BundleSubject =
  | { readonly type: 'tier'; readonly tier: Tier }
  | { readonly type: 'skills' }
  | { readonly type: 'average' }
  | { readonly type: 'lowest' }
  | { readonly type: 'points' }
  | { readonly type: 'entry'; readonly id: string };

/** How much of a bundle's subject is asked for. `proportion` values are exact. */
export type BundleAmount =
  | { readonly type: 'all' }
  | { readonly type: 'count'; readonly n: number }
  | { readonly type: 'proportion'; readonly value: string };

/** One condition of a bundle: an amount, a level, or an amount at or above each of some levels. */
export interface BundleCondition {
  readonly subject: BundleSubject;
  readonly need:
    | BundleAmount
    | { readonly type: 'level'; readonly level: string }
    | {
        readonly type: 'levels';
        readonly levels: readonly { readonly level: string; readonly amount: BundleAmount }[];
      };
}

/** A letter and the conditions that all must hold for it. */
export interface Bundle {
  readonly letter: string;
  readonly conditions: readonly BundleCondition[];
}

/**
 * What makes the percent or the letter.
 *
 * - `points`: earned ÷ possible over all columns;
 * - `weights`: earned ÷ possible of each part, weighted; parts are `practice`, `check`, `summative`, or ids
 *   of sets, summatives and, in a course, units;
 * - `tiers`: all of a tier earns its figure (exact proportions), part of it proportionally or nothing;
 * - `bundles`: the first bundle whose conditions all hold, else `otherwise`.
 */
export type Scheme =
  | { readonly type: 'points' }
  | {
      readonly type: 'weights';
      readonly weights: readonly { readonly part: string; readonly weight: number }[];
    }
  | {
      readonly type: 'tiers';
      readonly must: string | null;
      readonly should: string | null;
      readonly aspire: string | null;
      readonly partial: 'proportional' | 'none';
    }
  | { readonly type: 'bundles'; readonly bundles: readonly Bundle[]; readonly otherwise: string | null };

/** A lower bound of a scale: this letter from this exact proportion up. */
export interface ScaleStep {
  readonly letter: string;
  readonly from: string;
}

/** How progress becomes a grade. Proportions are exact fractions as text. */
export interface Grading {
  readonly credit: { readonly practice: Credit; readonly check: Credit; readonly summative: Credit };
  /** What a column earns at the least once it was tried. */
  readonly floor: string | null;
  /** The least that the whole percent can be. */
  readonly atLeast: string | null;
  /** What an untried column earns. */
  readonly missing: string;
  /** What happens to a column that was not tried yet; null: `exclude` until the unit closes, `zero` after or without a window. */
  readonly pending: 'zero' | 'exclude' | null;
  readonly scheme: Scheme;
  /** Best first; null: no letter. */
  readonly scale: readonly ScaleStep[] | null;
  /** A step (exact proportion) to which the percent is rounded, half up, before the letter is looked up. */
  readonly roundTo: string | null;
}
