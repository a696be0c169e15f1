import { atLeast, compare, type Ratio, ZERO } from '../exact/ratio.js';
import { wholeOf } from './score.js';
import type { Standard } from './standard.js';
import {
  countsHits,
  createTally,
  fallsBack,
  figureOf,
  figureToCompare,
  push,
  reached,
  type Tally,
} from './tally.js';

/** One graded attempt as it is held against a standard, after caps. */
export interface Result {
  /** Over the criteria that were shown. */
  readonly whole: Ratio;
  /** By criterion of today's rubric; null where the whole stands for all. */
  readonly criteria: readonly (Ratio | null)[] | null;
}

/** A graded attempt, as far as a verdict needs it. */
interface Graded {
  readonly result: Result | null;
}

/** What a sequence of results comes to. */
export interface Verdict {
  /** The place of the result since which it is mastered; null where it is not. */
  readonly since: number | null;
  readonly figure: Ratio | null;
  readonly graded: readonly Graded[];
  readonly standard: Standard;
}

/** What a verdict rests on, for its reasons. */
export interface VerdictDetails {
  /** What each criterion that is combined on its own came to; empty where only the whole is. */
  readonly parts: readonly (Ratio | null)[];
  /** How many results the whole, or the fullest criterion, has. */
  readonly n: number;
  /** How many results meet the threshold by themselves. */
  readonly hits: number;
  /** Whether the figure is the last result, because the method has too little to go on. */
  readonly fellBack: boolean;
}

function shownOf(result: Result, criterion: number): Ratio | null {
  return result.criteria === null ? result.whole : (result.criteria[criterion] ?? null);
}

/** Whether one result meets every condition by itself. */
export function meets(standard: Standard, result: Result): boolean {
  if (!standard.asks) return false;
  if (standard.whole !== null && !atLeast(result.whole, standard.whole)) return false;
  if (standard.criteria.length === 0) return true;
  return standard.criteria.every((bound, index) => {
    const value = bound === null ? null : shownOf(result, index);
    return bound === null || (value !== null && atLeast(value, bound));
  });
}

/** The tallies that a standard needs: of the whole, and of each criterion that is combined on its own. */
interface Tallies {
  readonly whole: Tally | null;
  readonly parts: readonly (Tally | null)[];
}

const NO_PARTS: Tallies['parts'] = [];

/** Methods that count hits look at whole attempts, or at each criterion apart; the others always at both. */
function createTallies(standard: Standard): Tallies {
  const counts = countsHits(standard.by);
  const apart = counts && !standard.together;
  return {
    whole: apart ? null : createTally(standard.by),
    parts:
      standard.criteria.length === 0 || (counts && !apart)
        ? NO_PARTS
        : standard.criteria.map((bound) => (apart || bound !== null ? createTally(standard.by) : null)),
  };
}

function pushResult(tallies: Tallies, standard: Standard, result: Result): void {
  if (tallies.whole !== null) push(tallies.whole, result.whole, meets(standard, result));
  tallies.parts.forEach((tally, index) => {
    const value = tally === null ? null : shownOf(result, index);
    if (tally === null || value === null) return;
    const bound = standard.criteria[index] ?? null;
    push(tally, value, bound !== null && atLeast(value, bound));
  });
}

/** What at least one result comes to; criteria combined on their own are those of a rubric, and one never shown is 0. */
function figure(tallies: Tallies, { rubric }: Standard): Ratio | null {
  if (tallies.whole !== null) return figureOf(tallies.whole);
  if (rubric === null) return null;
  return wholeOf(
    rubric,
    tallies.parts.map((tally) => (tally !== null && tally.n > 0 ? figureOf(tally) : ZERO)),
  );
}

function partHolds(tally: Tally | null, bound: Ratio | null): boolean {
  if (bound === null || tally === null) return true;
  return reached(tally) && (countsHits(tally.by) || atLeast(figureToCompare(tally), bound));
}

function holds(tallies: Tallies, standard: Standard): boolean {
  if (!standard.asks) return false;
  const { whole } = tallies;
  if (whole !== null && countsHits(standard.by)) return reached(whole);
  if (whole !== null && !reached(whole)) return false;
  if (!tallies.parts.every((tally, index) => partHolds(tally, standard.criteria[index] ?? null)))
    return false;
  if (standard.whole === null) return true;
  const value = whole !== null ? figureToCompare(whole) : figure(tallies, standard);
  return value !== null && atLeast(value, standard.whole);
}

/**
 * Holds graded attempts, oldest first, against a standard. With `lasting` it is mastered from the first place at which
 * the rule held; without, from the place since which it has held without a break.
 */
export function judge(standard: Standard, graded: readonly Graded[]): Verdict {
  if (graded.length === 0) return { since: null, figure: null, graded, standard };
  if (standard.by.type === 'highest' && standard.lasting && standard.criteria.length === 0)
    return judgeHighest(standard, graded);
  const tallies = createTallies(standard);
  let since: number | null = null;
  for (let place = 0; place < graded.length; place += 1) {
    pushResult(tallies, standard, resultAt(graded, place));
    if (standard.lasting && since !== null) continue;
    if (!holds(tallies, standard)) since = null;
    else since ??= place;
  }
  return { since, figure: figure(tallies, standard), graded, standard };
}

function resultAt(graded: readonly Graded[], place: number): Result {
  return (graded[place] as Graded).result as Result;
}

/** The same, for what most units ask: the highest whole counts, and mastery stays. */
function judgeHighest(standard: Standard, graded: readonly Graded[]): Verdict {
  let figure = ZERO;
  let since: number | null = null;
  for (let place = 0; place < graded.length; place += 1) {
    const result = resultAt(graded, place);
    if (compare(result.whole, figure) > 0) figure = result.whole;
    if (since === null && meets(standard, result)) since = place;
  }
  return { since, figure, graded, standard };
}

function usedOf({ whole, parts }: Tallies): readonly Tally[] {
  return whole !== null ? [whole] : parts.filter((tally) => tally !== null);
}

/** What a verdict rests on. */
export function detailsOf({ standard, graded }: Verdict): VerdictDetails {
  const tallies = createTallies(standard);
  const results = graded.map((_, place) => resultAt(graded, place));
  for (const result of results) pushResult(tallies, standard, result);
  const used = usedOf(tallies);
  return {
    parts: standard.criteria.map((_, index) => {
      const tally = tallies.parts[index];
      return tally && tally.n > 0 ? figureOf(tally) : null;
    }),
    n: used.reduce((most, tally) => Math.max(most, tally.n), 0),
    hits: results.filter((result) => meets(standard, result)).length,
    fellBack: used.some((tally) => tally.n > 0 && fallsBack(tally)),
  };
}
