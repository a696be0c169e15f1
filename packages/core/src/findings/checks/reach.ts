import {
  add,
  compare,
  divide,
  exact,
  floor,
  fromNumber,
  multiply,
  ONE,
  parseExact,
  type Ratio,
  ratio,
  subtract,
  ZERO,
} from '../../exact/ratio.js';
import { levelProportion } from '../../rules/score.js';
import type { BoundPlace, ThresholdPlace } from '../survey.js';

/** The best results of a check, as far as they come in steps. */
export interface Reach {
  /** The best that there is, and how a sentence names it. */
  readonly top: Ratio;
  readonly data: { readonly points: number } | { readonly level: string } | { readonly line: string };
  /** The best below it; null where there are not even three results to choose from. */
  readonly next: Ratio | null;
}

function ofLevels({ measure, criterion, key }: BoundPlace): Reach | null {
  if (measure.type !== 'rubric') return null;
  const { rubric } = measure;
  const worth = rubric.levels.map(({ name }) => levelProportion(rubric, name) ?? ZERO);
  const level = rubric.levels[worth.findIndex((each) => compare(each, ONE) === 0)]?.name ?? '';
  const below = worth
    .filter((each) => compare(each, ONE) < 0)
    .reduce((a, b) => (compare(b, a) > 0 ? b : a), ZERO);
  const isWhole = criterion === null && key[0] === 'atLeast';
  let next = below;
  if (isWhole && rubric.criteria.length > 1 && rubric.whole === 'mean') {
    const weights = rubric.criteria.map(({ weight }) => fromNumber(weight) ?? ONE);
    const all = weights.reduce(add);
    const least = weights.reduce((a, b) => (compare(b, a) < 0 ? b : a));
    next = subtract(ONE, multiply(divide(least, all), subtract(ONE, below)));
  }
  return {
    top: ONE,
    data: { level },
    next: rubric.levels.length > 2 ? next : null,
  };
}

// Skills share their bounds.
const known = new WeakMap<BoundPlace, Reach | null>();

/** What a bound can be reached with; null where results do not come in steps. */
export function reachOf(bound: BoundPlace): Reach | null {
  let reach = known.get(bound);
  if (reach === undefined) {
    reach = find(bound);
    known.set(bound, reach);
  }
  return reach;
}

function find(place: BoundPlace): Reach | null {
  const { measure } = place;
  if (measure.type === 'rubric') return ofLevels(place);
  if (measure.type === 'checklist') {
    const lines = measure.lines.map(({ proportion }) => parseExact(proportion) ?? ZERO);
    const top = lines.at(-1);
    if (top === undefined) return null;
    return {
      top,
      data: { line: percentText(top) },
      next: lines.length > 1 ? (lines.at(-2) ?? null) : null,
    };
  }
  const points = measure.type === 'points' ? fromNumber(measure.points) : null;
  if (points === null || measure.type !== 'points' || compare(points, ZERO) <= 0) return null;
  const whole = ratio(floor(points));
  const next = compare(whole, points) === 0 && compare(whole, ONE) > 0 ? subtract(whole, ONE) : null;
  return {
    top: divide(whole, points),
    data: { points: measure.points },
    next: next && divide(next, points),
  };
}

/** `80%`, or the fraction where the percent is not a whole number. */
export function percentText(value: Ratio): string {
  const percent = multiply(value, ratio(100));
  return percent.d === 1 ? `${percent.n}%` : exact(value);
}

/** The thresholds that attempts are held to today. */
export function isInUse({ skill, isPast }: ThresholdPlace): boolean {
  return !isPast && !skill.retired;
}
