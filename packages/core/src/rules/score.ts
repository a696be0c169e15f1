import {
  add,
  compare,
  divide,
  fromNumber,
  larger,
  mean,
  multiply,
  ONE,
  parseExact,
  parseWritten,
  type Ratio,
  smaller,
  ZERO,
} from '../exact/ratio.js';
import type { Score } from '../log/event.js';
import type { Measure } from '../model/check.js';
import type { Rubric } from '../model/rubric.js';

/** Beyond this many times the maximum nothing is a score; what doubles hold exactly ends there too. */
const MOST: Ratio = { n: Number.MAX_SAFE_INTEGER, d: 1 };

/** A score as proportions of its measure. */
export interface Reading {
  /** Over the criteria that are there. */
  readonly whole: Ratio;
  /** Whether no criterion is missing. */
  readonly complete: boolean;
  /** By criterion, in the rubric's order; null where the score is a whole one and stands for every criterion. */
  readonly criteria: readonly (Ratio | null)[] | null;
  /** The score as it was written, where it is above the maximum. */
  readonly above: Ratio | null;
}

/** The points of the highest level. */
export function topPoints(rubric: Rubric): Ratio {
  let top = ZERO;
  for (const level of rubric.levels) top = larger(top, fromNumber(level.points) ?? ZERO);
  return top;
}

/** A level as a proportion of the top; null where the rubric has no such level. */
export function levelProportion(rubric: Rubric, name: string): Ratio | null {
  const level = rubric.levels.find((each) => each.name === name);
  const points = level && fromNumber(level.points);
  const top = topPoints(rubric);
  return points && compare(top, ZERO) > 0 ? divide(points, top) : null;
}

/** What criteria come to, by the rubric's `whole`: their weighted mean, or the lowest. Those not given are left out. */
export function wholeOf(rubric: Rubric, criteria: readonly (Ratio | null)[]): Ratio {
  let total = ZERO;
  let weights = ZERO;
  let lowest: Ratio | null = null;
  rubric.criteria.forEach((criterion, index) => {
    const value = criteria[index];
    if (value === null || value === undefined) return;
    const weight = fromNumber(criterion.weight) ?? ONE;
    total = add(total, multiply(value, weight));
    weights = add(weights, weight);
    lowest = lowest === null ? value : smaller(lowest, value);
  });
  if (rubric.whole === 'lowest') return lowest ?? ZERO;
  if (compare(weights, ZERO) > 0) return divide(total, weights);
  const shown = criteria.filter((value) => value !== null);
  return shown.length > 0 ? mean(shown) : ZERO;
}

function scale(value: Ratio | null, maximum: Ratio): Ratio | null {
  return value && compare(maximum, ZERO) > 0 ? divide(value, maximum) : null;
}

/** One value of a score as a proportion, not yet bounded; null where it cannot be read. */
function readValue(measure: Measure, said: unknown): Ratio | null {
  if (typeof said !== 'string' && typeof said !== 'number') return null;
  const text = typeof said === 'string' ? said.trim() : said;
  if (typeof text === 'string') {
    const level = measure.type === 'rubric' ? levelProportion(measure.rubric, text) : null;
    if (level !== null) return level;
    if (text === 'pass') return ONE;
    if (text === 'fail') return ZERO;
    if (text === '') return null;
    if (/[%/]/.test(text)) return parseWritten(text);
  }
  const number = typeof text === 'string' ? parseWritten(text) : fromNumber(text);
  switch (measure.type) {
    case 'points':
      return scale(number, fromNumber(measure.points) ?? ZERO);
    case 'rubric':
      return scale(number, topPoints(measure.rubric));
    case 'proportion':
    case 'checklist':
      return number && compare(number, ONE) <= 0 ? number : null;
  }
}

function readTicks(measure: Measure & { type: 'checklist' }, ticked: readonly string[]): Ratio | null {
  const known = new Set(measure.lines.flatMap((line) => line.items));
  if (!ticked.every((item) => known.has(item))) return null;
  const done = new Set(ticked);
  let reached = ZERO;
  for (const line of measure.lines) {
    if (!line.items.every((item) => done.has(item))) break;
    reached = parseExact(line.proportion) ?? reached;
  }
  return reached;
}

function bounded(value: Ratio | null): Reading | null {
  if (value === null || compare(value, ZERO) < 0 || compare(value, MOST) > 0) return null;
  const above = compare(value, ONE) > 0;
  return { whole: above ? ONE : value, complete: true, criteria: null, above: above ? value : null };
}

function readCriteria(
  rubric: Rubric,
  measure: Measure,
  said: { readonly [criterion: string]: string | number },
): Reading | null {
  const ids = Object.keys(said);
  if (ids.length === 0 || !ids.every((id) => rubric.criteria.some((criterion) => criterion.id === id)))
    return null;
  let above: Ratio | null = null;
  const criteria: (Ratio | null)[] = [];
  for (const { id } of rubric.criteria) {
    const value = Object.hasOwn(said, id) ? said[id] : undefined;
    if (value === undefined || value === null) {
      criteria.push(null);
      continue;
    }
    const reading = bounded(readValue(measure, value));
    if (reading === null) return null;
    above ??= reading.above;
    criteria.push(reading.whole);
  }
  const complete = criteria.every((value) => value !== null);
  return { whole: wholeOf(rubric, criteria), complete, criteria, above };
}

/**
 * A score as a proportion of what a check is measured in; null where it cannot be read. Above the maximum it
 * is judged as the maximum and says so; a negative one, an unknown criterion or an unknown item cannot be read.
 */
export function readScore(measure: Measure, score: Score): Reading | null {
  if (typeof score === 'string' || typeof score === 'number') {
    const value = readValue(measure, score);
    if (value === null && measure.type === 'checklist') {
      const ticked = readTicks(measure, [String(score).trim()]);
      return ticked && bounded(ticked);
    }
    return bounded(value);
  }
  if (isList(score)) return measure.type === 'checklist' ? bounded(readTicks(measure, score)) : null;
  return measure.type === 'rubric' ? readCriteria(measure.rubric, measure, score) : null;
}

/** Reads scores of one measure. */
export type ReadsScore = (score: Score) => Reading | null;

const MOST_KNOWN = 2000;

/** As {@link readScore} of one measure; what was read is kept, since the same few scores come again and again. */
export function scoreReader(measure: Measure): ReadsScore {
  const known = new Map<string | number, Reading | null>();
  return (score) => {
    if (typeof score !== 'string' && typeof score !== 'number') return readScore(measure, score);
    let reading = known.get(score);
    if (reading === undefined) {
      reading = readScore(measure, score);
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(score, reading);
    }
    return reading;
  };
}

function isList(score: Score): score is readonly string[] {
  return Array.isArray(score);
}
