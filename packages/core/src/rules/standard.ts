import {
  compare,
  divide,
  fromNumber,
  larger,
  ONE,
  parseExact,
  type Ratio,
  ratio,
  smaller,
  ZERO,
} from '../exact/ratio.js';
import type { Measure } from '../model/check.js';
import type { Rubric } from '../model/rubric.js';
import { type Bound, type Combining, lasts, type Threshold } from '../model/threshold.js';
import { levelProportion, topPoints, wholeOf } from './score.js';

/** More than everything. */
export const UNREACHABLE: Ratio = ratio(2);

/** A threshold as exact proportions of one measure, ready to be held against readings. */
export interface Standard {
  /** For the whole; null where it asks nothing of it. */
  readonly whole: Ratio | null;
  /** What is measured, where it is measured by a rubric. */
  readonly rubric: Rubric | null;
  /** By criterion, in the rubric's order; null where nothing is asked of it. */
  readonly criteria: readonly (Ratio | null)[];
  /** Whether anything is asked at all. */
  readonly asks: boolean;
  readonly together: boolean;
  /** Whether an attempt that lacks a criterion counts for what it has. */
  readonly takesParts: boolean;
  readonly by: Combining;
  readonly lasting: boolean;
  /** The proportion that just meets it, which is what a mastered skill is at least worth in a grade. */
  readonly line: Ratio;
}

/** A bound as a proportion of the measure; null where the measure cannot express it. */
export function boundProportion(bound: Bound, measure: Measure): Ratio | null {
  switch (bound.type) {
    case 'proportion':
      return parseExact(bound.value);
    case 'level':
      return measure.type === 'rubric' ? levelProportion(measure.rubric, bound.level) : null;
    case 'number': {
      const value = fromNumber(bound.value);
      const top =
        measure.type === 'rubric'
          ? topPoints(measure.rubric)
          : measure.type === 'points'
            ? fromNumber(measure.points)
            : ONE;
      return value && top && compare(top, ZERO) > 0 ? divide(value, top) : null;
    }
  }
}

function lowestLevel(rubric: Rubric, least: Ratio | null): Ratio {
  let lowest = ONE;
  for (const level of rubric.levels) {
    const value = levelProportion(rubric, level.name) ?? ONE;
    if ((least === null || compare(value, least) >= 0) && compare(value, lowest) < 0) lowest = value;
  }
  return lowest;
}

/** A threshold held to one measure. A bound that the measure does not know can never be reached. */
export function standardOf(threshold: Threshold, measure: Measure): Standard {
  const known = (bound: Bound | null): Ratio | null =>
    bound && (boundProportion(bound, measure) ?? UNREACHABLE);
  const atLeast = known(threshold.atLeast);
  const each = known(threshold.each);
  const rubric = measure.type === 'rubric' ? measure.rubric : null;
  const holistic = rubric === null || rubric.criteria.length === 0;
  // without criteria, what each or any of them must reach is asked of the whole, as a whole score stands for all
  const named = threshold.criteria.map((said) => known(said.atLeast));
  const asked = [atLeast, ...(holistic ? [each, ...named] : [])].filter((bound) => bound !== null);
  const whole = asked.length === 0 ? null : asked.reduce(larger);
  const criteria = (rubric?.criteria ?? []).map(({ id }) => {
    const own = known(threshold.criteria.find((said) => said.criterion === id)?.atLeast ?? null);
    return own && each ? larger(own, each) : (own ?? each);
  });
  const lost =
    !holistic &&
    threshold.criteria.some(({ criterion }) => !rubric?.criteria.some(({ id }) => id === criterion));
  let line = whole ?? ONE;
  if (whole === null && rubric !== null) {
    line = wholeOf(
      rubric,
      criteria.map((least) => lowestLevel(rubric, least)),
    );
  }
  return {
    whole: lost ? UNREACHABLE : whole,
    rubric,
    criteria,
    asks: lost || whole !== null || criteria.some((bound) => bound !== null),
    together: threshold.together || criteria.length === 0,
    takesParts: !threshold.together,
    by: threshold.by,
    lasting: lasts(threshold),
    line: smaller(line, ONE),
  };
}
