import fc from 'fast-check';
import type { ChecklistSource, Measure, RubricSource } from '../../src/index.js';
import { oneOf } from './choice.js';
import { arbRubricSource } from './rubric.js';

/** What is known of a measure when a threshold or a score for it is made up. */
export type Known =
  | { readonly type: 'proportion' }
  | { readonly type: 'points'; readonly points: number }
  | {
      readonly type: 'checklist';
      readonly lines: readonly { readonly percent: string; readonly items: readonly string[] }[];
    }
  | {
      readonly type: 'rubric';
      readonly levels: readonly { readonly name: string; readonly points: number }[];
      readonly criteria: readonly string[];
    };

/** How a check is measured, before it is known where in the unit it is written. */
export type MeasureRecipe =
  | { readonly type: 'proportion' }
  | { readonly type: 'points'; readonly points: number }
  | { readonly type: 'checklist'; readonly lines: number; readonly asMap: boolean }
  | { readonly type: 'rubric'; readonly rubric: RubricSource; readonly named: boolean };

/** A kind of measure; `holistic` and `analytic` are the two kinds of rubric. */
export type MeasureKind = 'proportion' | 'points' | 'checklist' | 'holistic' | 'analytic';

export const measureKinds: readonly MeasureKind[] = [
  'proportion',
  'points',
  'holistic',
  'analytic',
  'checklist',
];

function arbRubricRecipe(kind: 'holistic' | 'analytic'): fc.Arbitrary<MeasureRecipe> {
  return fc.record({
    type: fc.constant('rubric' as const),
    rubric: arbRubricSource(kind),
    named: fc.boolean(),
  });
}

const RECIPES: { readonly [Kind in MeasureKind]: fc.Arbitrary<MeasureRecipe> } = {
  proportion: fc.constant({ type: 'proportion' }),
  points: fc.record({ type: fc.constant('points' as const), points: oneOf(10, 2, 3, 5, 7, 100, 2.5, 1) }),
  holistic: arbRubricRecipe('holistic'),
  analytic: arbRubricRecipe('analytic'),
  checklist: fc.record({
    type: fc.constant('checklist' as const),
    lines: fc.integer({ min: 1, max: 3 }),
    asMap: fc.boolean(),
  }),
};

export function arbMeasure(kinds: readonly MeasureKind[] = measureKinds): fc.Arbitrary<MeasureRecipe> {
  return fc.oneof({ withCrossShrink: true }, ...kinds.map((kind) => RECIPES[kind]));
}

const PERCENTS = ['100%', '4/5', '60%'];
const ITEMS = ['labels every part', 'shows the steps', 'checks the answer', 'explains why', 'names the rule'];

function checklistLines(count: number) {
  return PERCENTS.slice(0, count).map((percent, index) => ({
    percent,
    items: index === 0 ? ITEMS.slice(0, 2) : ITEMS.slice(index + 1, index + 2),
  }));
}

export function checklistOf(recipe: Extract<MeasureRecipe, { type: 'checklist' }>): ChecklistSource {
  const pairs = checklistLines(recipe.lines).map(({ percent, items }) => [percent, items] as const);
  return recipe.asMap ? new Map(pairs) : Object.fromEntries(pairs);
}

function levelsOf(rubric: RubricSource): { name: string; points: number }[] {
  const { levels } = rubric;
  const written = typeof levels === 'number' ? Array.from({ length: levels }, (_, rank) => rank + 1) : levels;
  return written.map((level, rank) => {
    if (typeof level === 'object') return { name: String(level.name), points: level.points };
    return { name: String(level), points: Number.isNaN(Number(level)) ? rank + 1 : Number(level) };
  });
}

export function keysOf(
  named: { readonly [name: string]: unknown } | ReadonlyMap<string, unknown> | undefined,
): string[] {
  if (named === undefined) return [];
  return named instanceof Map ? [...named.keys()] : Object.keys(named);
}

export function knownOfRecipe(recipe: MeasureRecipe): Known {
  if (recipe.type === 'checklist') return { type: 'checklist', lines: checklistLines(recipe.lines) };
  if (recipe.type !== 'rubric') return recipe;
  return { type: 'rubric', levels: levelsOf(recipe.rubric), criteria: keysOf(recipe.rubric.criteria) };
}

export function knownOfMeasure(measure: Measure): Known {
  if (measure.type === 'checklist') {
    const lines = measure.lines.map(({ proportion, items }) => ({ percent: proportion, items }));
    return { type: 'checklist', lines: lines.reverse() };
  }
  if (measure.type !== 'rubric') return measure;
  return {
    type: 'rubric',
    levels: measure.rubric.levels,
    criteria: measure.rubric.criteria.map((criterion) => criterion.id),
  };
}
