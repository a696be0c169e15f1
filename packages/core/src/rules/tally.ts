import {
  accumulate,
  compare,
  exact,
  mean,
  ONE,
  parseExact,
  type Ratio,
  ratio,
  scaleBy,
  smaller,
  subtract,
  toNumber,
  ZERO,
} from '../exact/ratio.js';
import type { Combining } from '../model/threshold.js';

/**
 * What a sequence of results comes to so far, under one way of combining. Each further result takes at most
 * the time that the window (`N`, `M`) asks for, so that long logs stay linear.
 */
export interface Tally {
  readonly by: Combining;
  readonly share: Ratio;
  n: number;
  /** The last results, as many as the window asks for. */
  readonly recent: Ratio[];
  readonly hits: boolean[];
  /** The highest results, as many as `N` asks for, best first. */
  readonly best: Ratio[];
  met: number;
  /** The last result, and whether it is a hit. */
  last: Ratio;
  hit: boolean;
  /** Not in lowest terms. */
  total: Ratio;
  decayed: Ratio;
  readonly frequency: Map<string, { count: number; last: number; value: Ratio }> | null;
  readonly logarithms: Logarithms | null;
}

/** Sums over the logarithms of places and results, for the power law. */
interface Logarithms {
  zero: boolean;
  k: number;
  s: number;
  kk: number;
  ks: number;
}

/** The methods in which single results meet the threshold; in the others a figure does. */
export function countsHits(by: Combining): boolean {
  return (
    by.type === 'highest' ||
    by.type === 'latest' ||
    by.type === 'times' ||
    by.type === 'inARow' ||
    by.type === 'ofLast'
  );
}

const NONE: never[] = [];

export function createTally(by: Combining): Tally {
  return {
    by,
    share: 'share' in by ? (parseExact(by.share) ?? ZERO) : ZERO,
    n: 0,
    recent: windowOf(by) > 0 ? [] : NONE,
    hits: windowOf(by) > 0 ? [] : NONE,
    best: keptOf(by) > 0 ? [] : NONE,
    met: 0,
    last: ZERO,
    hit: false,
    total: ZERO,
    decayed: ZERO,
    frequency: by.type === 'mostFrequent' ? new Map() : null,
    logarithms: by.type === 'powerLaw' ? { zero: false, k: 0, s: 0, kk: 0, ks: 0 } : null,
  };
}

function windowOf(by: Combining): number {
  if (by.type === 'ofLast') return by.of;
  return by.type === 'inARow' || by.type === 'medianOfLast' ? by.n : 0;
}

function keptOf(by: Combining): number {
  return by.type === 'times' || by.type === 'meanOfBest' ? by.n : 0;
}

function keepBest(best: Ratio[], value: Ratio, most: number): void {
  let place = best.length;
  while (place > 0 && compare(best[place - 1] as Ratio, value) < 0) place -= 1;
  if (place >= most) return;
  best.splice(place, 0, value);
  if (best.length > most) best.pop();
}

/** Adds the next result, oldest first; `hit` is whether it meets the threshold by itself. */
export function push(tally: Tally, value: Ratio, hit: boolean): void {
  const { by } = tally;
  tally.n += 1;
  if (hit) tally.met += 1;
  const before = tally.last;
  tally.last = value;
  tally.hit = hit;
  const window = windowOf(by);
  if (window > 0) {
    tally.recent.push(value);
    tally.hits.push(hit);
    if (tally.recent.length > window) {
      tally.recent.shift();
      tally.hits.shift();
    }
  }
  switch (by.type) {
    case 'highest':
      if (tally.n === 1 || compare(value, tally.total) > 0) tally.total = value;
      break;
    case 'times':
    case 'meanOfBest':
      keepBest(tally.best, value, by.n);
      break;
    case 'average':
      tally.total = accumulate(tally.total, value);
      break;
    case 'weightedAverage':
      if (tally.n > 1) tally.total = accumulate(tally.total, before);
      break;
    case 'decayingAverage':
      tally.decayed =
        tally.n === 1
          ? value
          : accumulate(scaleBy(tally.decayed, subtract(ONE, tally.share)), scaleBy(value, tally.share));
      break;
    case 'mostFrequent': {
      const key = exact(value);
      const count = (tally.frequency?.get(key)?.count ?? 0) + 1;
      tally.frequency?.set(key, { count, last: tally.n, value });
      break;
    }
    case 'powerLaw':
      if (tally.logarithms !== null) pushLogarithms(tally.logarithms, tally.n, value);
      break;
  }
}

function pushLogarithms(sums: Logarithms, n: number, value: Ratio): void {
  // what a double cannot tell from 0 has no logarithm
  const shown = toNumber(value);
  if (shown <= 0) {
    sums.zero = true;
    return;
  }
  const k = Math.log(n);
  const s = Math.log(shown);
  sums.k += k;
  sums.s += s;
  sums.kk += k * k;
  sums.ks += k * s;
}

/** Whether the power law has too little to go on (fewer than three results, or a zero) and shows the last result. */
export function fallsBack(tally: Tally): boolean {
  return tally.logarithms !== null && (tally.n < 3 || tally.logarithms.zero);
}

/**
 * a·n^b by least squares of ln s = ln a + b·ln k, at most 1, in doubles and rounded half up to 9 decimals.
 * Source of the model: Newell and Rosenbloom's power law of practice, as learning platforms use it for marks.
 */
function powerLaw(tally: Tally): Ratio {
  const { n, logarithms } = tally;
  if (logarithms === null || fallsBack(tally)) return tally.last;
  const { k, s, kk, ks } = logarithms;
  const b = (n * ks - k * s) / (n * kk - k * k);
  const a = Math.exp((s - b * k) / n);
  const value = Math.floor(a * n ** b * 1e9 + 0.5);
  return smaller(ratio(value, 1e9), ONE);
}

function median(values: readonly Ratio[]): Ratio {
  const sorted = [...values].sort(compare);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as Ratio;
  return sorted.length % 2 === 1 ? upper : mean([sorted[middle - 1] as Ratio, upper]);
}

function mode(tally: Tally): Ratio {
  let winner = { count: 0, last: 0, value: ZERO };
  for (const entry of tally.frequency?.values() ?? []) {
    if (entry.count > winner.count || (entry.count === winner.count && entry.last > winner.last))
      winner = entry;
  }
  return winner.value;
}

/** The figure so far; there must be at least one result. */
export function figureOf(tally: Tally): Ratio {
  const { n, d } = figureToCompare(tally);
  return ratio(n, d);
}

/** The figure so far, not in lowest terms. */
export function figureToCompare(tally: Tally): Ratio {
  const { by, n } = tally;
  switch (by.type) {
    case 'highest':
      return tally.total;
    case 'latest':
      return tally.last;
    case 'times':
    case 'meanOfBest':
      return mean(tally.best);
    case 'inARow':
      return tally.recent.reduce(smaller);
    case 'ofLast':
      return mean(tally.recent);
    case 'average':
      return scaleBy(tally.total, { n: 1, d: n });
    case 'medianOfLast':
      return median(tally.recent);
    case 'mostFrequent':
      return mode(tally);
    case 'weightedAverage':
      if (n === 1) return tally.last;
      return accumulate(
        scaleBy(tally.last, tally.share),
        scaleBy(scaleBy(tally.total, { n: 1, d: n - 1 }), subtract(ONE, tally.share)),
      );
    case 'decayingAverage':
      return tally.decayed;
    case 'powerLaw':
      return powerLaw(tally);
  }
}

/**
 * Whether enough results are there: for methods that count hits, enough hits in the right places; for the
 * others, as many results as they need before their figure is held against the threshold.
 */
export function reached(tally: Tally): boolean {
  const { by, n } = tally;
  switch (by.type) {
    case 'highest':
      return tally.met > 0;
    case 'latest':
      return tally.hit;
    case 'times':
      return tally.met >= by.n;
    case 'inARow':
      return tally.hits.length === by.n && tally.hits.every(Boolean);
    case 'ofLast':
      return tally.hits.filter(Boolean).length >= by.n;
    case 'meanOfBest':
    case 'medianOfLast':
      return n >= by.n;
    case 'powerLaw':
      return n >= 3;
    default:
      return n > 0;
  }
}
