import type { MasteryText, Score } from '../../src/log/event.js';
import type { Measure } from '../../src/model/check.js';
import type { Criterion, Rubric } from '../../src/model/rubric.js';
import type { Bound, Combining, Threshold } from '../../src/model/threshold.js';
import {
  add,
  decimal,
  div,
  exact,
  fraction,
  less,
  max,
  min,
  mul,
  number,
  ONE,
  type Q,
  q,
  ZERO,
} from './rational.js';

/** A score as proportions: one for the whole, or one for each criterion that it has. */
export type Reading =
  | { readonly type: 'whole'; readonly whole: Q }
  | { readonly type: 'criteria'; readonly criteria: ReadonlyMap<string, Q> };

export const rubricOf = (measure: Measure): Rubric | null =>
  measure.type === 'rubric' ? measure.rubric : null;
export const criteriaOf = (measure: Measure): readonly Criterion[] => rubricOf(measure)?.criteria ?? [];

export function topPoints(rubric: Rubric): Q {
  return rubric.levels.map((level) => number(level.points)).reduce(max, ZERO);
}

/** A level as a proportion of the top level; null where the measure has no such level. */
export function levelProportion(measure: Measure, name: string): Q | null {
  const rubric = rubricOf(measure);
  const level = rubric?.levels.find((one) => one.name === name);
  return rubric && level ? ofMaximum(number(level.points), topPoints(rubric)) : null;
}

function ofMaximum(value: Q, maximum: Q): Q | null {
  return maximum.n === 0n ? null : div(value, maximum);
}

/** A bare number as a proportion of the measure; null where it says nothing. */
function numberProportion(measure: Measure, value: Q): Q | null {
  if (measure.type === 'points') return ofMaximum(value, number(measure.points));
  if (measure.type === 'rubric') return ofMaximum(value, topPoints(measure.rubric));
  // READING: a number on a checklist is a proportion, as where nothing was said about the measure.
  return less(ONE, value) ? null : value;
}

/** `4/5`, `80%`; null for other texts. */
function proportionText(written: string): Q | null {
  const percent = /^(.*)%$/.exec(written)?.[1];
  if (percent !== undefined) {
    const value = decimal(percent.trim());
    return value && div(value, q(100));
  }
  return written.includes('/') ? fraction(written) : null;
}

/** One result, not yet by criterion. */
function readOne(value: string | number, measure: Measure): Q | null {
  const found = ((): Q | null => {
    if (typeof value === 'number') return numberProportion(measure, number(value));
    const written = value.trim();
    const level = levelProportion(measure, written);
    if (level) return level;
    if (written === 'pass') return ONE;
    if (written === 'fail') return ZERO;
    const proportion = proportionText(written);
    if (proportion) return proportion;
    // READING: a text that is a plain decimal is that number.
    const plain = decimal(written);
    return plain && numberProportion(measure, plain);
  })();
  if (!found || less(found, ZERO)) return null; // negative: unreadable
  return min(found, ONE); // above the maximum: judged as the maximum
}

/** What a score says in a measure; null where it cannot be read. */
export function readScore(score: Score, measure: Measure): Reading | null {
  if (typeof score === 'string' || typeof score === 'number') {
    const whole = readOne(score, measure);
    return whole && { type: 'whole', whole };
  }
  if (Array.isArray(score)) {
    if (measure.type !== 'checklist') return null;
    const ticked: readonly string[] = score;
    if (ticked.some((item) => !measure.lines.some((line) => line.items.includes(item)))) return null;
    let reached = ZERO;
    for (const line of measure.lines) {
      if (!line.items.every((item) => ticked.includes(item))) break;
      reached = exact(line.proportion);
    }
    return { type: 'whole', whole: reached };
  }
  const criteria = new Map<string, Q>();
  const known = criteriaOf(measure).map((criterion) => criterion.id);
  // READING: a score that says nothing about any criterion cannot be read.
  if (known.length === 0 || Object.keys(score).length === 0) return null;
  for (const [criterion, value] of Object.entries(score)) {
    const proportion = known.includes(criterion) ? readOne(value, measure) : null;
    if (!proportion) return null;
    criteria.set(criterion, proportion);
  }
  return { type: 'criteria', criteria };
}

/** `whole` of a rubric over the criteria that are given a proportion; null over none. */
export function wholeOver(rubric: Rubric, proportions: ReadonlyMap<string, Q>): Q | null {
  const there = rubric.criteria.flatMap((criterion) => {
    const value = proportions.get(criterion.id);
    return value ? [{ weight: number(criterion.weight), value }] : [];
  });
  if (there.length === 0) return null;
  if (rubric.whole === 'lowest') return there.map((one) => one.value).reduce(min);
  const weight = there.map((one) => one.weight).reduce(add);
  // READING: criteria whose weights are all 0 weigh the same.
  if (weight.n === 0n) return div(there.map((one) => one.value).reduce(add), q(there.length));
  return div(there.map((one) => mul(one.weight, one.value)).reduce(add), weight);
}

/** The whole of a score that has every criterion; null for one that lacks one. */
export function completeWhole(reading: Reading, measure: Measure): Q | null {
  if (reading.type === 'whole') return reading.whole;
  const rubric = rubricOf(measure);
  if (!rubric || rubric.criteria.some((criterion) => !reading.criteria.has(criterion.id))) return null;
  return wholeOver(rubric, reading.criteria);
}

/** A bound as a proportion of the measure; null where it can never be reached because it names nothing. */
export function boundProportion(bound: Bound, measure: Measure): Q | null {
  if (bound.type === 'proportion') return exact(bound.value);
  if (bound.type === 'level') return levelProportion(measure, bound.level);
  return numberProportion(measure, number(bound.value));
}

/** The whole of a score that just meets a threshold. */
export function thresholdProportion(threshold: Threshold, measure: Measure): Q {
  if (threshold.atLeast) {
    // READING: a bound that names nothing is shown as everything.
    return boundProportion(threshold.atLeast, measure) ?? ONE;
  }
  const rubric = rubricOf(measure);
  const needed = (criterion: string | null): Q => {
    const asked = [
      threshold.each,
      ...threshold.criteria.map((one) => (one.criterion === criterion ? one.atLeast : null)),
    ];
    return asked
      .flatMap((bound) => (bound ? [boundProportion(bound, measure) ?? ONE] : []))
      .reduce(max, ZERO);
  };
  const lowestLevelThatDoes = (bound: Q): Q => {
    if (!rubric) return bound;
    const levels = rubric.levels.map((level) => levelProportion(measure, level.name) ?? ZERO);
    // READING: where no level reaches the bound, the top one.
    return levels.filter((level) => !less(level, bound)).reduce(min, ONE);
  };
  if (!rubric || rubric.criteria.length === 0) return lowestLevelThatDoes(needed(null));
  const just = new Map(rubric.criteria.map(({ id }) => [id, lowestLevelThatDoes(needed(id))]));
  return wholeOver(rubric, just) ?? ZERO;
}

/** A text of `by`; null where it cannot be read. */
function readCombining(written: string): Combining | null {
  const trimmed = written.trim().replace(/\s+/g, ' ');
  const whole = (digits: string | undefined): number => Number(digits);
  const found = (pattern: RegExp): (string | undefined)[] | null => pattern.exec(trimmed);
  const simple = {
    highest: 'highest',
    latest: 'latest',
    average: 'average',
    'most frequent': 'mostFrequent',
    'power law': 'powerLaw',
  } as const;
  if (trimmed in simple) return { type: simple[trimmed as keyof typeof simple] };
  const times = found(/^([1-9]\d*) times?$/);
  if (times) return { type: 'times', n: whole(times[1]) };
  const inARow = found(/^([1-9]\d*) in a row$/);
  if (inARow) return { type: 'inARow', n: whole(inARow[1]) };
  const ofLast = found(/^([1-9]\d*) of last ([1-9]\d*)$/);
  if (ofLast) return { type: 'ofLast', n: whole(ofLast[1]), of: whole(ofLast[2]) };
  const best = found(/^mean of best ([1-9]\d*)$/);
  if (best) return { type: 'meanOfBest', n: whole(best[1]) };
  const median = found(/^median of last ([1-9]\d*)$/);
  if (median) return { type: 'medianOfLast', n: whole(median[1]) };
  const weighted = found(/^(weighted|decaying) average(?: (\d+(?:\.\d+)?) ?%)?$/);
  if (weighted) {
    const share = div(decimal(weighted[2] ?? '65') ?? ZERO, q(100));
    if (less(ONE, share)) return null;
    const type = weighted[1] === 'weighted' ? 'weightedAverage' : 'decayingAverage';
    return { type, share: `${share.n}/${share.d}` };
  }
  return null;
}

/** A threshold's bound as a modification writes it; null where it cannot be read. */
function readBound(value: unknown, measure: Measure): Bound | null {
  const bound = ((): Bound | null => {
    if (typeof value === 'number') return Number.isFinite(value) ? { type: 'number', value } : null;
    if (typeof value !== 'string') return null;
    const written = value.trim();
    if (levelProportion(measure, written)) return { type: 'level', level: written };
    const proportion = proportionText(written);
    if (proportion) return { type: 'proportion', value: `${proportion.n}/${proportion.d}` };
    const plain = decimal(written);
    return plain ? { type: 'number', value: Number(written) } : null;
  })();
  const proportion = bound && boundProportion(bound, measure);
  // READING: nothing can be asked that is above everything.
  return proportion && !less(proportion, ZERO) && !less(ONE, proportion) ? bound : null;
}

/**
 * A modification laid over a threshold; null where it cannot be read. Its bounds are read in today's measure; over the
 * threshold of an earlier version they are then said in that version's.
 */
export function layOver(
  base: Threshold,
  mastery: MasteryText,
  today: Measure,
  over = today,
): Threshold | null {
  if (typeof mastery !== 'object') return layOver(base, { atLeast: mastery }, today, over);
  if (mastery === null || Array.isArray(mastery)) return null;
  const given = Object.keys(mastery);
  if (given.some((key) => !['atLeast', 'each', 'criteria', 'together', 'by', 'lasting'].includes(key)))
    return null;
  let result = base;
  if (given.some((key) => ['atLeast', 'each', 'criteria'].includes(key))) {
    // atLeast, each and criteria are replaced as one
    const atLeast = mastery.atLeast === undefined ? null : readBound(mastery.atLeast, today);
    const each = mastery.each === undefined ? null : readBound(mastery.each, today);
    if (mastery.atLeast !== undefined && !atLeast) return null;
    if (mastery.each !== undefined && !each) return null;
    const criteria: { criterion: string; atLeast: Bound }[] = [];
    if (mastery.criteria !== undefined) {
      if (typeof mastery.criteria !== 'object' || mastery.criteria === null) return null;
      for (const [criterion, value] of Object.entries(mastery.criteria)) {
        const bound = readBound(value, today);
        if (!bound || !criteriaOf(today).some((one) => one.id === criterion)) return null;
        criteria.push({ criterion, atLeast: said(bound, today, over) });
      }
    }
    result = {
      ...result,
      atLeast: atLeast && said(atLeast, today, over),
      each: each && said(each, today, over),
      criteria,
    };
  }
  if (mastery.together !== undefined) {
    if (typeof mastery.together !== 'boolean') return null;
    result = { ...result, together: mastery.together };
  }
  if (mastery.by !== undefined) {
    const by = typeof mastery.by === 'string' ? readCombining(mastery.by) : null;
    if (!by) return null;
    result = { ...result, by };
  }
  if (mastery.lasting !== undefined) {
    if (typeof mastery.lasting !== 'boolean') return null;
    result = { ...result, lasting: mastery.lasting };
  }
  return result;
}

/** A bound of today's measure for the measure of an earlier version. */
function said(bound: Bound, today: Measure, over: Measure): Bound {
  if (bound.type === 'proportion' || today === over) return bound;
  // READING: a number of a modification is its proportion of today's measure, also on an earlier version; a level is
  // the version's own level where it has one of that name.
  if (bound.type === 'level' && levelProportion(over, bound.level)) return bound;
  const proportion = boundProportion(bound, today) ?? ONE;
  return { type: 'proportion', value: `${proportion.n}/${proportion.d}` };
}
