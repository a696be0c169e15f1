import fc from 'fast-check';
import type {
  CheckSource,
  FormSource,
  MasterySource,
  PastVersionSource,
  RubricSource,
} from '../../src/index.js';
import { choose, compact, oneOf, sometimes } from './choice.js';
import {
  arbMeasure,
  checklistOf,
  type Known,
  knownOfRecipe,
  type MeasureKind,
  type MeasureRecipe,
} from './measure.js';
import { arbMastery, type By, isPortable, type MasteryRecipe, masteryOf } from './threshold.js';
import { addDays } from './zone.js';

/** An earlier version of a check; `before` counts days after the unit's anchor. */
export interface PastRecipe {
  readonly evidence?: 'count' | 'keep' | 'discard';
  readonly before?: number;
  readonly measure?: MeasureRecipe;
  readonly mastery?: MasteryRecipe;
}

export interface CheckRecipe {
  readonly measure?: MeasureRecipe;
  /** What it is worth where it is measured in something else than points. */
  readonly worth?: number;
  readonly forms?: readonly FormSource[];
  /** Newest first. */
  readonly past?: readonly PastRecipe[];
  readonly gap?: boolean;
  readonly link?: string;
}

/** What a skill's check is known to be so far, as defaults flow down. */
export interface CheckSoFar {
  readonly known: Known;
  readonly switchedOn: boolean;
  readonly points: boolean;
  /** Whether the threshold means something on any measure. */
  readonly portable: boolean;
  readonly past: boolean;
}

export const NO_CHECK: CheckSoFar = {
  known: { type: 'proportion' },
  switchedOn: false,
  points: false,
  portable: true,
  past: false,
};

const arbForms: fc.Arbitrary<FormSource[]> = fc
  .array(oneOf('plain', 'plain', 'retired', 'void', 'link'), { minLength: 1, maxLength: 3 })
  .map((kinds) =>
    kinds.map((kind, index): FormSource => {
      const id = choose(['A', 'B', 3], index);
      // One form is always left to hand out.
      if (kind === 'plain' || (kind !== 'link' && index === kinds.length - 1)) return id;
      return kind === 'link' ? { id, link: 'https://example.org/form' } : { id, [kind]: true };
    }),
  );

export interface CheckOptions {
  readonly measures?: readonly MeasureKind[];
  readonly by?: readonly By[];
  readonly history?: boolean;
  readonly forms?: boolean;
}

function arbPast({ measures, by }: CheckOptions): fc.Arbitrary<PastRecipe> {
  return fc
    .record({
      evidence: sometimes(oneOf('keep', 'keep', 'discard', 'count'), 8),
      before: sometimes(fc.nat({ max: 3 }), 7),
      measure: sometimes(arbMeasure(measures), 3),
      mastery: sometimes(arbMastery(by), 4),
    })
    .map((parts) => compact<PastRecipe>(parts));
}

/** A check as an entry may write it; `measured` says that it must say what it is measured in. */
export function arbCheck(options: CheckOptions, weight: number, measured = false): fc.Arbitrary<CheckRecipe> {
  const measure = arbMeasure(options.measures);
  const past = fc.array(arbPast(options), { minLength: 1, maxLength: 2 });
  return fc
    .record({
      measure: measured ? measure : sometimes(measure, Math.min(9, weight + 2)),
      worth: sometimes(oneOf(2, 5, 0.5), 2),
      forms: options.forms === false ? fc.constant(undefined) : sometimes(arbForms, weight),
      past: options.history === false ? fc.constant(undefined) : sometimes(past, Math.ceil(weight / 2)),
      gap: sometimes(fc.constant(true), 1),
      link: sometimes(fc.constant('https://example.org/check'), 1),
    })
    .map((parts) => compact<CheckRecipe>(parts));
}

/** Rubrics of the unit, which a recipe may put its own into and name. */
export type NamedRubrics = Map<string, RubricSource>;

/** A measure as it is written over what is inherited, and what is then known. */
function writeMeasure(recipe: MeasureRecipe, so: CheckSoFar, rubrics: NamedRubrics): [CheckSource, Known] {
  const off = so.switchedOn ? { rubric: 'none' as const } : {};
  switch (recipe.type) {
    case 'proportion':
      return so.points ? [{}, so.known] : [off, recipe];
    case 'points':
      return [{ points: recipe.points, ...off }, recipe];
    case 'checklist':
      return [{ checklist: checklistOf(recipe) }, knownOfRecipe(recipe)];
    case 'rubric': {
      if (!recipe.named) return [{ rubric: recipe.rubric }, knownOfRecipe(recipe)];
      const id = `rubric-${rubrics.size + 1}`;
      rubrics.set(id, recipe.rubric);
      return [{ rubric: id }, knownOfRecipe(recipe)];
    }
  }
}

/** What a measure needs said where nothing that was said fits: the second of whatever it offers. */
const FALLBACK = { shape: 0, bound: 0, written: 0, each: 0 };

function fits(
  portable: boolean,
  said: MasteryRecipe | undefined,
  changed: boolean,
  known: Known,
): MasteryRecipe {
  const recipe = said ?? {};
  if (recipe.condition !== undefined || !changed || (portable && known.type !== 'rubric')) return recipe;
  return { ...recipe, condition: FALLBACK };
}

function writePast(
  recipe: PastRecipe,
  version: number,
  before: string | undefined,
  so: CheckSoFar,
  rubrics: NamedRubrics,
): PastVersionSource {
  const [written, known] =
    recipe.measure === undefined ? [{}, so.known] : writeMeasure(recipe.measure, so, rubrics);
  // A number of points that is inherited is its proportion of today's points.
  const carried = so.portable || (so.known.type === 'points' && known.type === 'points');
  const mastery = masteryOf(known, fits(carried, recipe.mastery, recipe.measure !== undefined, known));
  return compact<PastVersionSource>({
    version,
    evidence: recipe.evidence,
    before,
    points: written.points,
    rubric: written.rubric,
    checklist: written.checklist,
    mastery,
  });
}

/** Days before which each version was in use, newest first and so latest first. */
function datesOf(past: readonly PastRecipe[], anchor: string): (string | undefined)[] {
  const lengths = past.map(({ before }) => (before ?? 0) + 1);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let gone = 0;
  return past.map(({ before }, index) => {
    gone += lengths[index] ?? 0;
    return before === undefined ? undefined : addDays(anchor, total - gone + 1);
  });
}

/** The check and the threshold as an entry writes them over what it inherits, and what is then known. */
export function writeCheck(
  recipe: CheckRecipe,
  said: MasteryRecipe,
  so: CheckSoFar,
  rubrics: NamedRubrics,
  anchor: string,
): { check: CheckSource; mastery: MasterySource | undefined; so: CheckSoFar } {
  const changed = recipe.measure !== undefined;
  const [written, known] = changed ? writeMeasure(recipe.measure, so, rubrics) : [{}, so.known];
  const worth = recipe.worth !== undefined && (known.type === 'rubric' || known.type === 'checklist');
  const mastery = fits(so.portable, said, changed, known);
  const outdated = so.past && (changed || mastery.condition !== undefined);
  const past = recipe.past ?? (outdated ? [] : undefined);
  const next: CheckSoFar = {
    known,
    switchedOn: known.type === 'rubric' || known.type === 'checklist',
    points: so.points || written.points !== undefined || worth,
    portable:
      mastery.condition === undefined
        ? so.portable && known.type !== 'rubric'
        : isPortable(known, mastery.condition),
    past: past === undefined ? so.past : past.length > 0,
  };
  const dates = datesOf(past ?? [], anchor);
  const check = compact<CheckSource>({
    points: written.points ?? (worth ? recipe.worth : undefined),
    rubric: written.rubric,
    checklist: written.checklist,
    version: past && past.length + 1 + (recipe.gap && past.length > 0 ? 1 : 0),
    history: past?.map((each, index) => writePast(each, past.length - index, dates[index], next, rubrics)),
    forms: recipe.forms,
    link: recipe.link,
    metadata: undefined,
  });
  return { check, mastery: masteryOf(known, mastery), so: next };
}
