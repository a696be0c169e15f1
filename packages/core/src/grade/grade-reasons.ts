import { type Figure, toFigure } from '../exact/figure.js';
import { exact, type Ratio } from '../exact/ratio.js';
import type { Grading, Scheme } from '../model/grading.js';
import type { Reason } from '../progress/reason.js';
import { boundsOf, letterOf, lift } from './letter.js';
import type { Part } from './percent.js';

/** By what a grade is made. */
export function schemeReason(scheme: Scheme['type']): Reason {
  return { code: 'scheme', data: { scheme, rule: ['grading', scheme === 'points' ? 'credit' : scheme] } };
}

/** What each weighted part came to, or that it is left out. */
export function partReasons(parts: readonly Part[]): Reason[] {
  return parts.map(({ part, counts, earned, possible, weight: share }) => {
    const weight = Number(exact(share));
    return counts
      ? { code: 'part', data: { part, earned: exact(earned), possible: exact(possible), weight } }
      : { code: 'part-left-out', data: { part, weight } };
  });
}

/** A grade as it is shown, and how it came from what the columns or tiers come to. */
export interface Conclusion {
  readonly percent: Figure | null;
  readonly letter: string | null;
  readonly because: readonly Reason[];
}

/** The percent and letter that a grading makes of a proportion; null where nothing counts. */
export function conclude(grading: Grading, made: Ratio | null): Conclusion {
  if (made === null) return { percent: null, letter: null, because: [{ code: 'nothing-counts', data: {} }] };
  const value = lift(grading, made);
  const percent = toFigure(value, boundsOf(grading));
  const lifted: Reason[] = value === made ? [] : [{ code: 'lifted', data: { atLeast: toFigure(value) } }];
  const found = letterOf(grading, value);
  if (found === null) return { percent, letter: null, because: lifted };
  const { letter, from, rounded } = found;
  return {
    percent,
    letter,
    because: [...lifted, { code: 'letter', data: { letter, from: toFigure(from), rounded } }],
  };
}
