import fc from 'fast-check';
import type { Bound, Check, Score, Threshold } from '../../src/index.js';
import { arbIndex, choose, oneOf, sometimes } from './choice.js';
import {
  type Fraction,
  fraction,
  fromNumber,
  fromText,
  least,
  minus,
  most,
  over,
  times,
  toShortNumber,
  toText,
} from './fraction.js';
import { type Known, knownOfMeasure } from './measure.js';

/** How good a score is, told by the threshold that it is held against. */
export type Aim = 'at' | 'below' | 'above' | 'top' | 'zero' | 'any' | 'over' | 'unreadable';

/** A score, before it is known what it is a score of. */
export interface ScoreRecipe {
  readonly aim: Aim;
  readonly written: number;
  readonly any: number;
  /** One aim for each criterion; absent: a whole score. */
  readonly criteria?: readonly Aim[];
  /** Leaves out or adds a criterion. */
  readonly uneven?: 'lacks' | 'unknown';
}

/** The aims of scores that can be read and are within the maximum. */
export const soundAims: readonly Aim[] = ['at', 'at', 'below', 'above', 'any', 'top', 'zero'];

export function arbScore(sound = false): fc.Arbitrary<ScoreRecipe> {
  const good = fc.nat({ max: soundAims.length - 1 }).map((index) => choose(soundAims, index));
  const aim = sound
    ? good
    : fc.oneof(
        { withCrossShrink: true },
        { weight: 12, arbitrary: good },
        { weight: 1, arbitrary: oneOf<Aim>('over', 'unreadable') },
      );
  return fc
    .record({
      aim,
      written: arbIndex,
      any: arbIndex,
      criteria: sometimes(fc.array(aim, { minLength: 3, maxLength: 3 }), 7),
      uneven: sound
        ? fc.constant(undefined)
        : sometimes(oneOf<'lacks' | 'unknown'>('lacks', 'lacks', 'lacks', 'unknown'), 2),
    })
    .map(({ criteria, uneven, ...rest }) => ({
      ...rest,
      ...(criteria === undefined ? {} : { criteria }),
      ...(uneven === undefined ? {} : { uneven }),
    }));
}

const ONE = fraction(1);

function topOf(known: Known): Fraction {
  if (known.type === 'points') return fromNumber(known.points);
  if (known.type === 'rubric') return fromNumber(known.levels[known.levels.length - 1]?.points ?? 1);
  return ONE;
}

/** A bound as a proportion of what a check is measured in. */
export function lineOf(bound: Bound | null, known: Known): Fraction | null {
  if (bound === null) return null;
  if (bound.type === 'proportion') return fromText(bound.value);
  if (bound.type === 'number') return over(fromNumber(bound.value), topOf(known));
  const level = known.type === 'rubric' ? known.levels.find(({ name }) => name === bound.level) : undefined;
  return level === undefined ? null : over(fromNumber(level.points), topOf(known));
}

/** The least step by which results so measured differ, as far as a teacher would write them. */
function stepOf(known: Known): Fraction {
  return known.type === 'points' ? over(fraction(1, 2), topOf(known)) : fraction(1, 1000);
}

function aimAt(aim: Aim, line: Fraction, known: Known, any: number): Fraction {
  switch (aim) {
    case 'at':
      return line;
    case 'below':
      return most(minus(line, stepOf(known)), fraction(0));
    case 'above':
      return least(minus(line, minus(fraction(0), stepOf(known))), ONE);
    case 'top':
      return ONE;
    case 'over':
      return fraction(11 + any, 10);
    case 'any':
      return fraction(any, 11);
    default:
      return fraction(0);
  }
}

const UNREADABLE: readonly Score[] = [
  'abc',
  -1,
  '',
  '-5%',
  '5/0',
  { nope: 1 },
  ['nope'],
  '1/-2',
  'Proficient-ish',
];

function levelNear(aim: Aim, line: Fraction, known: Extract<Known, { type: 'rubric' }>, any: number) {
  const top = topOf(known);
  const reach = known.levels.findIndex((level) => minus(over(fromNumber(level.points), top), line).top >= 0n);
  const at = reach < 0 ? known.levels.length - 1 : reach;
  const last = known.levels.length - 1;
  const rank = {
    at,
    below: Math.max(0, at - 1),
    above: Math.min(last, at + 1),
    top: last,
    any: any % (last + 1),
  };
  const index = aim in rank ? rank[aim as keyof typeof rank] : 0;
  return choose(known.levels, index);
}

/** A proportion written as a number, a fraction or a percent. */
function write(value: Fraction, known: Known, written: number): string | number {
  const top = known.type === 'checklist' ? ONE : topOf(known);
  const amount = times(value, top);
  const number = toShortNumber(amount);
  const percent = toShortNumber(times(value, fraction(100)));
  if (written % 3 === 0 && number !== null && known.type !== 'checklist') return number;
  if (written % 3 === 1 && percent !== null) return `${percent}%`;
  const bottom = toShortNumber(top);
  return number !== null && bottom !== null && bottom > 0
    ? `${number}/${bottom}`
    : toText(value).includes('/')
      ? toText(value)
      : `${toText(value)}/1`;
}

function one(recipe: ScoreRecipe, aim: Aim, line: Fraction, known: Known): string | number {
  const { written, any } = recipe;
  if (known.type === 'rubric' && aim !== 'over' && written % 3 !== 2) {
    const level = levelNear(aim, line, known, any);
    return written % 3 === 0 ? level.name : level.points;
  }
  if (known.type === 'proportion' && written % 5 === 4 && (aim === 'top' || aim === 'zero'))
    return aim === 'top' ? 'pass' : 'fail';
  return write(aimAt(aim, line, known, any), known, written);
}

/** Items of a checklist so that the aimed line is reached, or just not. */
function ticks(aim: Aim, line: Fraction, known: Extract<Known, { type: 'checklist' }>): string[] {
  const ascending = [...known.lines].reverse();
  const reach = ascending.findIndex(({ percent }) => minus(fromText(percent), line).top >= 0n);
  const full = ascending.slice(0, aim === 'top' ? ascending.length : reach + 1).flatMap(({ items }) => items);
  if (aim === 'zero') return [];
  return aim === 'below' ? full.slice(1) : full.reverse();
}

/** The score for a check so measured and so judged. */
export function scoreFor(recipe: ScoreRecipe, known: Known, threshold: Threshold | null): Score {
  if (recipe.aim === 'unreadable') return choose(UNREADABLE, recipe.any);
  const fallback = fraction(4, 5);
  const whole = lineOf(threshold?.atLeast ?? threshold?.each ?? null, known) ?? fallback;
  if (known.type === 'checklist' && recipe.written % 4 >= 2 && recipe.aim !== 'over')
    return ticks(recipe.aim, whole, known);
  if (known.type !== 'rubric' || known.criteria.length === 0 || recipe.criteria === undefined) {
    return one(recipe, recipe.aim, whole, known);
  }
  const lines = known.criteria.map((id) => {
    const named = threshold?.criteria.find(({ criterion }) => criterion === id)?.atLeast;
    return lineOf(named ?? threshold?.each ?? threshold?.atLeast ?? null, known) ?? fallback;
  });
  const pairs = known.criteria.map((id, index): [string, string | number] => [
    id,
    one(
      { ...recipe, written: recipe.written + index },
      recipe.criteria?.[index] ?? 'at',
      lines[index] ?? fallback,
      known,
    ),
  ]);
  if (recipe.uneven === 'lacks') pairs.pop();
  if (recipe.uneven === 'unknown') pairs.push(['nope', 1]);
  return Object.fromEntries(pairs);
}

/** What attempts on a version of a check are scores of. */
export function knownOf(check: Check, version: number | undefined): Known {
  const past = check.history.find((entry) => entry.version === version);
  return knownOfMeasure(past?.measure ?? check.measure);
}
