import fc from 'fast-check';
import type { MasterySource } from '../../src/index.js';
import { arbIndex, choose, compact, oneOf, sometimes } from './choice.js';
import type { Known } from './measure.js';

/** The twelve ways of combining attempts. */
export const combinings = {
  highest: ['highest'],
  latest: ['latest'],
  times: ['2 times', '3 times', '1 times'],
  inARow: ['2 in a row', '3 in a row'],
  ofLast: ['2 of last 3', '1 of last 2', '3 of last 4'],
  average: ['average'],
  meanOfBest: ['mean of best 2', 'mean of best 3'],
  medianOfLast: ['median of last 3', 'median of last 2', 'median of last 4'],
  mostFrequent: ['most frequent'],
  weightedAverage: ['weighted average', 'weighted average 50%', 'weighted average 62.5%'],
  decayingAverage: ['decaying average', 'decaying average 40%', 'decaying average 100%'],
  powerLaw: ['power law'],
} as const;

export type By = keyof typeof combinings;

export const allBys = Object.keys(combinings) as By[];

/** What is asked of an attempt, before it is known what the check is measured in. */
export interface ConditionRecipe {
  readonly shape: number;
  readonly bound: number;
  readonly written: number;
  readonly each: number;
}

export interface MasteryRecipe {
  readonly condition?: ConditionRecipe;
  readonly by?: string;
  readonly together?: boolean;
  readonly lasting?: boolean;
}

export const arbCondition: fc.Arbitrary<ConditionRecipe> = fc.record({
  shape: arbIndex,
  bound: arbIndex,
  written: arbIndex,
  each: arbIndex,
});

export function arbBy(bys: readonly By[] = allBys): fc.Arbitrary<string> {
  return fc.oneof({ withCrossShrink: true }, ...bys.map((by) => oneOf<string>(...combinings[by])));
}

export function arbMastery(bys: readonly By[] = allBys, weight = 5): fc.Arbitrary<MasteryRecipe> {
  return fc
    .record({
      condition: sometimes(arbCondition, weight),
      by: sometimes(arbBy(bys), weight),
      together: sometimes(oneOf(false, true), 4),
      lasting: sometimes(fc.boolean(), 2),
    })
    .map((parts) => compact<MasteryRecipe>(parts));
}

const PROPORTIONS = ['80%', '3/5', '70%', '1/2', '2/3', '100%', '62.5%', '3.5/4'];

/** A proportion, a level or a number that a check so measured can show. */
function boundOf(known: Known, bound: number, written: number): string | number {
  if (known.type === 'checklist') return choose(known.lines, bound).percent;
  if (known.type === 'points' && written % 3 === 1)
    return Math.max(1, known.points - (bound % known.points) / 2);
  if (known.type !== 'rubric' || written % 4 === 3) return choose(PROPORTIONS, bound);
  const level = choose(known.levels.slice(1), bound);
  return written % 4 === 1 ? level.points : written % 4 === 2 ? level.points - 0.25 : level.name;
}

type Conditions = Pick<Exclude<MasterySource, string | number>, 'atLeast' | 'each' | 'criteria'>;

/** The recipe's conditions for a check so measured. */
export function conditionsOf(known: Known, { shape, bound, written, each }: ConditionRecipe): Conditions {
  const whole = { atLeast: boundOf(known, bound, written) };
  if (known.type !== 'rubric' || known.criteria.length === 0) return whole;
  const every = { each: boundOf(known, each, written + 1) };
  const named = known.criteria.slice(0, 1 + (each % known.criteria.length));
  const some = {
    criteria: Object.fromEntries(named.map((id, index) => [id, boundOf(known, bound + index, each)])),
  };
  return choose(
    [whole, every, some, { ...whole, ...every }, { ...every, ...some }, { ...whole, ...some }],
    shape,
  );
}

/** The recipe as it is written: the short form where nothing but the whole is said. */
export function masteryOf(known: Known, recipe: MasteryRecipe): MasterySource | undefined {
  const { condition, ...rest } = recipe;
  const conditions = condition === undefined ? {} : conditionsOf(known, condition);
  const said = { ...conditions, ...rest };
  const keys = Object.keys(said);
  if (keys.length === 0) return undefined;
  return keys.length === 1 && said.atLeast !== undefined ? said.atLeast : said;
}

/** Whether a threshold so written means something on whatever a check is measured in. */
export function isPortable(known: Known, recipe: ConditionRecipe): boolean {
  const { atLeast, each, criteria } = conditionsOf(known, recipe);
  return each === undefined && criteria === undefined && typeof atLeast === 'string' && /[%/]/.test(atLeast);
}
