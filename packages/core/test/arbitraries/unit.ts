import fc from 'fast-check';
import {
  type RubricSource,
  resolveUnit,
  type SummativeSource,
  type Unit,
  type UnitSource,
} from '../../src/index.js';
import { NO_CHECK } from './check.js';
import { arbIndex, choose, compact, oneOf, sometimes } from './choice.js';
import {
  type Above,
  arbDefaults,
  arbSet,
  arbSkill,
  type EntryOptions,
  type EntryRecipe,
  requireOf,
  type Writing,
  writeDefaults,
  writeEntries,
} from './entry.js';
import { arbGrading, type GradingOptions, type GradingRecipe, gradingOf } from './grading.js';
import { arbMeasure, type MeasureRecipe, measureKinds } from './measure.js';
import { arbLate, arbWindow, windowOf } from './policy.js';
import { arbRubricSource } from './rubric.js';
import { addDays, zones } from './zone.js';

/** What a generated unit may have; by default everything. */
export interface UnitOptions extends EntryOptions, GradingOptions {
  readonly window?: boolean;
  readonly late?: boolean;
  readonly grading?: boolean;
  readonly summatives?: boolean;
  readonly maxSkills?: number;
}

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f'];
/** Ids that a careless map would take for something of its own, and whole numbers. */
const AWKWARD = ['constructor', '10', '2', 'd', 'valueOf', 'x.y-z_1'];

const arbSummatives: fc.Arbitrary<(SummativeSource & { day?: number })[]> = fc.array(
  fc
    .record({
      id: fc.constant('test'),
      points: oneOf<number | undefined>(50, 10, undefined),
      rubric: sometimes(fc.oneof(arbRubricSource('holistic'), arbRubricSource('analytic')), 4),
      title: sometimes(fc.constant('Unit test'), 1),
      day: sometimes(fc.integer({ min: 2, max: 9 }), 2),
    })
    .map((parts) => compact<SummativeSource & { day?: number }>(parts)),
  { maxLength: 2 },
);

function writeSummatives(
  recipes: readonly (SummativeSource & { day?: number })[],
  anchor: string,
): SummativeSource[] {
  return recipes.map(({ day, points, ...said }, index) => ({
    ...said,
    id: index === 0 ? 'test' : 'project',
    ...(said.rubric === undefined || points === 10 ? { points: points ?? 40 } : {}),
    ...(day === undefined ? {} : { date: addDays(anchor, day) }),
  }));
}

function arbEntries(options: UnitOptions): fc.Arbitrary<EntryRecipe[]> {
  const skill = arbSkill(options);
  if (options.sets === false) return fc.array(skill, { minLength: 1, maxLength: 5 });
  const inner: fc.Arbitrary<EntryRecipe> = fc.oneof(
    { withCrossShrink: true },
    { weight: 5, arbitrary: skill },
    { weight: 1, arbitrary: arbSet(options, skill) },
  );
  const entry: fc.Arbitrary<EntryRecipe> = fc.oneof(
    { withCrossShrink: true },
    { weight: 3, arbitrary: skill },
    { weight: 2, arbitrary: arbSet(options, inner) },
  );
  return fc.array(entry, { minLength: 1, maxLength: 4 });
}

function arbMaybeGrading(options: UnitOptions): fc.Arbitrary<GradingRecipe | undefined> {
  if (options.grading === false) return fc.constant(undefined);
  return options.pending === undefined ? sometimes(arbGrading(options), 8) : arbGrading(options);
}

/** Rubrics that all of a unit's checks may share. */
function arbShared({ measures = measureKinds }: UnitOptions): fc.Arbitrary<MeasureRecipe | undefined> {
  const kinds = measures.filter((kind) => kind === 'holistic' || kind === 'analytic');
  return kinds.length === 0 ? fc.constant(undefined) : arbMeasure(kinds);
}

/** The entry without a measure of its own. */
function measuredAsAbove(entry: EntryRecipe): EntryRecipe {
  const { measure: _, ...check } = entry.defaults.check;
  const defaults = { ...entry.defaults, check };
  return 'entries' in entry
    ? { ...entry, defaults, entries: entry.entries.map(measuredAsAbove) }
    : { ...entry, defaults };
}

/**
 * A valid unit as an author writes it, with every key of the format and 1 to 6 skills. What it names exists, what it
 * waits for comes earlier, and better work never earns less.
 */
export function arbUnitSource(options: UnitOptions = {}): fc.Arbitrary<UnitSource> {
  const recipe = fc.record({
    zone: fc.nat({ max: zones.length - 1 }).map((index) => choose(zones, index)),
    defaults: arbDefaults(options, 5, true),
    entries: arbEntries(options),
    awkward: sometimes(fc.constant(true), 1),
    order: sometimes(oneOf<'any' | 'linear'>('any', 'linear'), 6),
    require: sometimes(arbIndex, 2),
    window: options.window === false ? fc.constant(undefined) : sometimes(arbWindow, 8),
    late: options.late === false ? fc.constant(undefined) : sometimes(arbLate(options.caps ?? true), 5),
    summatives: options.summatives === false ? fc.constant(undefined) : sometimes(arbSummatives, 6),
    grading: arbMaybeGrading(options),
    shared: arbShared(options),
    dressed: sometimes(fc.constant(true), 1),
  });
  // Without bias towards the small: it is what shrinking is for.
  return fc.noBias(recipe).map((recipe): UnitSource => {
    const { anchor, timeZone } = recipe.zone;
    const rubrics = new Map<string, RubricSource>();
    const writing: Writing = {
      anchor,
      rubrics,
      ids: [...(recipe.awkward ? AWKWARD : LETTERS)],
      sets: [],
      before: [],
      room: options.maxSkills ?? 6,
    };
    const order = recipe.order ?? 'linear';
    const top: Above = { so: NO_CHECK, practice: false, order };
    // credit by level is for levels that every check has
    const shared = recipe.grading?.check === 'levels' ? recipe.shared : undefined;
    const check = { ...recipe.defaults.check, ...(shared && { measure: shared }) };
    const { source: defaults, above } = writeDefaults({ ...recipe.defaults, check }, top, writing);
    const entries = shared === undefined ? recipe.entries : recipe.entries.map(measuredAsAbove);
    const skills = writeEntries(entries, above, writing);
    const there = skills.filter((entry) => !(typeof entry === 'object' && 'retired' in entry)).length;
    const source = compact<UnitSource>({
      openmastery: 'unit/1',
      id: 'u',
      title: 'Unit',
      description: recipe.dressed ? 'What it is about' : undefined,
      labels: recipe.dressed ? { must: 'Need to', notYet: 'Growing' } : undefined,
      window: recipe.window === undefined ? undefined : windowOf(recipe.window, anchor),
      timeZone: timeZone ?? (recipe.late === undefined ? undefined : 'UTC'),
      late: recipe.late,
      order: recipe.order,
      require: recipe.require === undefined ? undefined : requireOf(recipe.require, order, there),
      rubrics: rubrics.size === 0 ? undefined : rubrics,
      skills,
      summatives: recipe.summatives === undefined ? undefined : writeSummatives(recipe.summatives, anchor),
      metadata: recipe.dressed ? { tags: ['draft'] } : undefined,
      ...defaults,
    } as { [Key in keyof UnitSource]: UnitSource[Key] | undefined });
    if (recipe.grading === undefined) return source;
    const grading = gradingOf(recipe.grading, resolveUnit(source).unit);
    return Object.keys(grading).length === 0 ? source : { ...source, grading };
  });
}

/** The same, resolved. */
export function arbUnit(options: UnitOptions = {}): fc.Arbitrary<Unit> {
  return arbUnitSource(options).map((source) => resolveUnit(source).unit);
}
