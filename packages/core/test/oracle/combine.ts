import type { Measure } from '../../src/model/check.js';
import type { Bound, Combining, Threshold } from '../../src/model/threshold.js';
import {
  add,
  div,
  equal,
  exact,
  floor,
  highestFirst,
  less,
  max,
  mean,
  min,
  mul,
  number,
  ONE,
  type Q,
  q,
  reaches,
  sub,
  ZERO,
} from './rational.js';
import { boundProportion, criteriaOf, rubricOf, wholeOver } from './score.js';

/** A graded attempt after caps. */
export interface Scored {
  readonly whole: Q;
  /** What it shows of a criterion; null where it shows nothing of it (`together: false`). */
  readonly criterion: (id: string) => Q | null;
}

/** What a threshold asks, as proportions. A bound that names nothing can never be reached. */
interface Conditions {
  readonly atLeast: Q | null;
  readonly criteria: readonly { readonly criterion: string; readonly bound: Q }[];
  readonly any: boolean;
}

const UNREACHABLE = q(10n ** 9n);

function conditionsOf(threshold: Threshold, measure: Measure): Conditions {
  const proportion = (bound: Bound): Q => boundProportion(bound, measure) ?? UNREACHABLE;
  const { each } = threshold;
  const known = criteriaOf(measure).map((criterion) => criterion.id);
  const criteria = threshold.criteria.map((one) => ({
    criterion: one.criterion,
    bound: proportion(one.atLeast),
  }));
  let atLeast = threshold.atLeast && proportion(threshold.atLeast);
  if (each && known.length > 0) {
    criteria.push(...known.map((criterion) => ({ criterion, bound: proportion(each) })));
  } else if (each) {
    // READING: where the measure has no criteria, `each` is held against the whole.
    atLeast = atLeast ? max(atLeast, proportion(each)) : proportion(each);
  }
  return { atLeast, criteria, any: atLeast !== null || criteria.length > 0 };
}

/** Whether an attempt meets all conditions by itself. */
export function meets(threshold: Threshold, measure: Measure, attempt: Scored): boolean {
  const asked = conditionsOf(threshold, measure);
  if (!asked.any) return false;
  if (asked.atLeast && less(attempt.whole, asked.atLeast)) return false;
  return asked.criteria.every(({ criterion, bound }) => reaches(attempt.criterion(criterion) ?? ZERO, bound));
}

const last = <T>(all: readonly T[], count: number): readonly T[] => all.slice(-count);
const isUndefined = (value: unknown): value is undefined => value === undefined;

/** Whether enough attempts meet it, for the methods that count attempts. */
function enough(by: Combining, met: readonly boolean[]): boolean {
  const count = (some: readonly boolean[]): number => some.filter((one) => one).length;
  switch (by.type) {
    case 'highest':
      return count(met) > 0;
    case 'latest':
      return met.at(-1) === true;
    case 'times':
      return count(met) >= by.n;
    case 'inARow':
      // READING: "of all" is about figures; fewer than N attempts never are N in a row.
      return met.length >= by.n && last(met, by.n).every((one) => one);
    case 'ofLast':
      return count(last(met, by.of)) >= by.n;
    default:
      throw new RangeError(`${by.type} does not count attempts`);
  }
}

const countsAttempts = (by: Combining): boolean =>
  by.type === 'highest' ||
  by.type === 'latest' ||
  by.type === 'times' ||
  by.type === 'inARow' ||
  by.type === 'ofLast';

/** How many attempts a figure needs before it can master. */
function needed(by: Combining): number {
  if (by.type === 'meanOfBest' || by.type === 'medianOfLast') return by.n;
  return by.type === 'powerLaw' ? 3 : 1;
}

const average = (all: readonly Q[]): Q => mean(all);

/** The figure of s1 … sn, n at least 1. */
function figureOf(by: Combining, s: readonly Q[]): Q {
  const newest = s.at(-1);
  if (isUndefined(newest)) throw new RangeError('no figure of nothing');
  switch (by.type) {
    case 'highest':
      return s.reduce(max);
    case 'latest':
      return newest;
    case 'times':
    case 'meanOfBest':
      return average(highestFirst(s).slice(0, by.n));
    case 'inARow':
      return last(s, by.n).reduce(min);
    case 'ofLast':
      return average(last(s, by.of));
    case 'average':
      return average(s);
    case 'medianOfLast': {
      const sorted = highestFirst(last(s, by.n));
      const middle =
        sorted.length % 2 === 1 ? [(sorted.length - 1) / 2] : [sorted.length / 2 - 1, sorted.length / 2];
      return average(middle.map((place) => sorted[place] ?? ZERO));
    }
    case 'mostFrequent': {
      const times = (value: Q): number => s.filter((one) => equal(one, value)).length;
      const most = Math.max(...s.map(times));
      return [...s].reverse().find((value) => times(value) === most) ?? newest;
    }
    case 'weightedAverage': {
      if (s.length === 1) return newest;
      const share = exact(by.share);
      return add(mul(share, newest), mul(sub(ONE, share), average(s.slice(0, -1))));
    }
    case 'decayingAverage': {
      const share = exact(by.share);
      return s.reduce((decayed, one) => add(mul(sub(ONE, share), decayed), mul(share, one)));
    }
    case 'powerLaw':
      return powerLaw(s, newest);
  }
}

/** a·n^b by least squares of ln s = ln a + b·ln k, in doubles, at most 1, rounded half up to 9 decimals. */
function powerLaw(s: readonly Q[], newest: Q): Q {
  if (s.length < 3 || s.some((one) => one.n === 0n)) return newest;
  const n = s.length;
  const x = s.map((_, index) => Math.log(index + 1));
  const y = s.map((one) => Math.log(Number(one.n) / Number(one.d)));
  const total = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
  const [meanX, meanY] = [total(x) / n, total(y) / n];
  const above = total(x.map((xi, i) => (xi - meanX) * ((y[i] ?? 0) - meanY)));
  const below = total(x.map((xi) => (xi - meanX) ** 2));
  const b = above / below;
  const value = Math.min(1, Math.exp(meanY - b * meanX) * n ** b);
  return div(q(floor(add(number(value * 1e9), q(1, 2)))), q(10n ** 9n));
}

export interface Outcome {
  readonly holds: boolean;
  readonly figure: Q | null;
}

/** The verdict and the figure over graded attempts, oldest first. */
export function combine(threshold: Threshold, measure: Measure, attempts: readonly Scored[]): Outcome {
  if (attempts.length === 0) return { holds: false, figure: null };
  const asked = conditionsOf(threshold, measure);
  const { by } = threshold;
  const rubric = rubricOf(measure);
  const wholes = attempts.map((one) => one.whole);
  const shown = (criterion: string): Q[] =>
    attempts.flatMap((one) => {
      const value = one.criterion(criterion);
      return value ? [value] : [];
    });

  if (!countsAttempts(by)) {
    // the whole and each criterion are combined separately, and the conditions held against the figures
    const figure = figureOf(by, wholes);
    const holds = (s: readonly Q[], bound: Q): boolean =>
      s.length > 0 && s.length >= needed(by) && reaches(figureOf(by, s), bound);
    const wholeHolds = asked.atLeast === null || holds(wholes, asked.atLeast);
    const criteriaHold = asked.criteria.every(({ criterion, bound }) => holds(shown(criterion), bound));
    return { holds: asked.any && wholeHolds && criteriaHold, figure };
  }

  // READING: without criteria there is nothing to combine on its own, so `together: false` says nothing.
  if (threshold.together || !rubric || rubric.criteria.length === 0) {
    const met = attempts.map((one) => meets(threshold, measure, one));
    return { holds: enough(by, met), figure: figureOf(by, wholes) };
  }

  // each criterion is combined on its own; `whole` over what they come to, one never shown being 0
  const figures = new Map(
    rubric.criteria.map(({ id }) => [id, shown(id).length > 0 ? figureOf(by, shown(id)) : ZERO] as const),
  );
  const figure = wholeOver(rubric, figures) ?? ZERO;
  const criteriaHold = asked.criteria.every(({ criterion, bound }) =>
    enough(
      by,
      shown(criterion).map((value) => reaches(value, bound)),
    ),
  );
  // READING: literally, `atLeast` is held against the figure alone, whatever number of attempts `by` asks for.
  const wholeHolds = asked.atLeast === null || reaches(figure, asked.atLeast);
  return { holds: asked.any && wholeHolds && criteriaHold, figure };
}

/** Whether a threshold is lasting when it does not say so. */
function isLasting(threshold: Threshold): boolean {
  if (threshold.lasting !== undefined) return threshold.lasting;
  return ['highest', 'times', 'inARow', 'ofLast'].includes(threshold.by.type);
}

/**
 * The verdict over time: the place (from 0) of the attempt that made it mastered, or null where it is not.
 * Lasting: the first k for which the rule holds for s1 … sk. Else: the attempt since which it has held without a break.
 */
export function masteredSince(
  threshold: Threshold,
  measure: Measure,
  attempts: readonly Scored[],
): number | null {
  const holds = attempts.map((_, k) => combine(threshold, measure, attempts.slice(0, k + 1)).holds);
  if (isLasting(threshold)) {
    const first = holds.indexOf(true);
    return first === -1 ? null : first;
  }
  const lastBreak = holds.lastIndexOf(false);
  return lastBreak === holds.length - 1 ? null : lastBreak + 1;
}
