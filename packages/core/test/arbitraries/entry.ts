import fc from 'fast-check';
import type { DefaultsSource, EntrySource, PracticeSource, SetSource, SkillSource } from '../../src/index.js';
import {
  arbCheck,
  type CheckOptions,
  type CheckRecipe,
  type CheckSoFar,
  type NamedRubrics,
  writeCheck,
} from './check.js';
import { arbIndex, choose, compact, oneOf, sometimes } from './choice.js';
import { arbReassess, type ReassessRecipe, reassessOf } from './policy.js';
import { arbPracticeSource } from './practice.js';
import { arbMastery, type MasteryRecipe } from './threshold.js';
import { addDays } from './zone.js';

export interface EntryOptions extends CheckOptions {
  /** Whether reassessments and late work may be capped. */
  readonly caps?: boolean;
  readonly sets?: boolean;
  readonly retired?: boolean;
  readonly practice?: boolean;
}

/** What a unit, a set or a skill says for itself and for what stands in it. */
export interface DefaultsRecipe {
  readonly check: CheckRecipe;
  readonly mastery: MasteryRecipe;
  readonly reassess?: 'none' | ReassessRecipe;
  readonly practice?: 'none' | 'partial' | PracticeSource;
  readonly days?: number;
}

type Tier = 'must' | 'should' | 'aspire';

export interface SkillRecipe {
  readonly defaults: DefaultsRecipe;
  readonly plain: boolean;
  readonly tier?: Tier;
  readonly after?: readonly number[];
  readonly due?: number;
  readonly retired?: boolean;
  readonly dressed?: boolean;
}

export interface SetRecipe extends Pick<SkillRecipe, 'defaults' | 'tier' | 'after' | 'dressed'> {
  readonly order?: 'linear' | 'any';
  readonly require?: number;
  readonly reversed?: boolean;
  readonly entries: readonly EntryRecipe[];
}

export type EntryRecipe = SkillRecipe | SetRecipe;

/** Defaults, each said `weight` times in ten; those of a unit whose measures are restricted name one. */
export function arbDefaults(
  options: EntryOptions,
  weight: number,
  ofUnit = false,
): fc.Arbitrary<DefaultsRecipe> {
  const measured = ofUnit && options.measures !== undefined && !options.measures.includes('proportion');
  const practice = fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: oneOf('none' as const, 'partial' as const) },
    { weight: 4, arbitrary: arbPracticeSource },
  );
  const reassess = fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.constant('none' as const) },
    { weight: 7, arbitrary: arbReassess(options.caps ?? true) },
  );
  return fc
    .record({
      check: arbCheck(options, weight, measured),
      mastery: arbMastery(options.by, weight + 2),
      reassess: sometimes(reassess, weight),
      practice: options.practice === false ? fc.constant(undefined) : sometimes(practice, weight),
      days: sometimes(fc.integer({ min: 1, max: 3 }), 1),
    })
    .map((parts) => compact<DefaultsRecipe>(parts));
}

const arbTier = sometimes(oneOf<Tier>('should', 'aspire', 'must'));
const arbAfter = sometimes(fc.array(arbIndex, { minLength: 1, maxLength: 2 }), 2);

export function arbSkill(options: EntryOptions): fc.Arbitrary<SkillRecipe> {
  return fc
    .record({
      defaults: arbDefaults(options, 2),
      plain: fc.boolean(),
      tier: arbTier,
      after: arbAfter,
      due: sometimes(fc.integer({ min: 1, max: 5 }), 1),
      retired: options.retired === false ? fc.constant(undefined) : sometimes(fc.constant(true), 1),
      dressed: sometimes(fc.constant(true), 1),
    })
    .map((parts) => compact<SkillRecipe>(parts));
}

export function arbSet(options: EntryOptions, entry: fc.Arbitrary<EntryRecipe>): fc.Arbitrary<SetRecipe> {
  return fc
    .record({
      defaults: arbDefaults(options, 1),
      entries: fc.array(entry, { minLength: 1, maxLength: 3 }),
      order: sometimes(oneOf<'linear' | 'any'>('any', 'any', 'linear'), 7),
      require: sometimes(arbIndex, 6),
      reversed: sometimes(fc.constant(true), 2),
      tier: arbTier,
      after: arbAfter,
      dressed: sometimes(fc.constant(true), 1),
    })
    .map((parts) => compact<SetRecipe>(parts));
}

/** Where a writer of entries is: what was named so far, and how many skills may still come. */
export interface Writing {
  readonly anchor: string;
  readonly rubrics: NamedRubrics;
  readonly ids: string[];
  readonly sets: string[];
  /** Skills and sets that wholly precede: what `after` may name without a cycle. */
  readonly before: string[];
  room: number;
}

export interface Above {
  readonly so: CheckSoFar;
  readonly practice: boolean;
  readonly order: 'linear' | 'any';
}

export function writeDefaults(
  recipe: DefaultsRecipe,
  above: Above,
  writing: Writing,
): { source: DefaultsSource; above: Above } {
  const { check, mastery, so } = writeCheck(
    recipe.check,
    recipe.mastery,
    above.so,
    writing.rubrics,
    writing.anchor,
  );
  const partial = above.practice ? { required: false } : undefined;
  const practice = recipe.practice === 'partial' ? partial : recipe.practice;
  const source = compact<DefaultsSource>({
    mastery,
    reassess:
      typeof recipe.reassess === 'object' ? reassessOf(recipe.reassess, writing.anchor) : recipe.reassess,
    practice,
    check: Object.keys(check).length === 0 ? undefined : check,
    days: recipe.days,
  });
  return {
    source,
    above: { ...above, so, practice: practice === undefined ? above.practice : practice !== 'none' },
  };
}

function afterOf(after: readonly number[] | undefined, writing: Writing): string[] | undefined {
  if (after === undefined || writing.before.length === 0) return undefined;
  return [...new Set(after.map((index) => choose(writing.before, index)))];
}

const DRESS = {
  standards: ['CCSS.MATH.CONTENT.4.NF.A.1'],
  materials: [{ title: 'Video', link: 'https://example.org/video' }],
};

export function isSetRecipe(recipe: EntryRecipe): recipe is SetRecipe {
  return 'entries' in recipe;
}

function writeSkill(recipe: SkillRecipe, above: Above, writing: Writing, keep: boolean): EntrySource {
  const id = writing.ids.shift() ?? 'z';
  const { source: defaults } = writeDefaults(recipe.defaults, above, writing);
  const retired = recipe.retired && !keep;
  const source = compact<SkillSource>({
    id: /^\d+$/.test(id) ? Number(id) : id,
    title: recipe.dressed ? `I can ${id}` : undefined,
    tier: recipe.tier,
    after: afterOf(recipe.after, writing),
    standards: recipe.dressed ? DRESS.standards : undefined,
    materials: recipe.dressed ? DRESS.materials : undefined,
    due: recipe.due === undefined ? undefined : addDays(writing.anchor, recipe.due),
    retired: retired ? true : undefined,
    metadata: recipe.dressed ? { minutes: 30, 'shown to': ['families', null] } : undefined,
    mastery: defaults.mastery,
    reassess: defaults.reassess,
    practice: defaults.practice,
    check: defaults.check,
    days: defaults.days,
  });
  if (!retired) writing.before.push(id);
  return recipe.plain && Object.keys(source).length === 1 ? source.id : source;
}

function writeSet(recipe: SetRecipe, above: Above, writing: Writing): SetSource {
  const id = `s${writing.sets.length + 1}`;
  writing.sets.push(id);
  const after = afterOf(recipe.after, writing);
  const { source: defaults, above: inside } = writeDefaults(recipe.defaults, above, writing);
  const order = recipe.order ?? above.order;
  const entries = writeEntries(recipe.entries, { ...inside, order }, writing);
  const there = entries.filter((entry) => !(typeof entry === 'object' && 'retired' in entry)).length;
  writing.before.push(id);
  return compact<SetSource>({
    id,
    title: recipe.dressed ? `Part ${id}` : undefined,
    tier: recipe.tier,
    order: recipe.order,
    require: recipe.require === undefined ? undefined : requireOf(recipe.require, order, there),
    after,
    skills: order === 'any' && recipe.reversed ? [...entries].reverse() : entries,
    metadata: recipe.dressed ? { color: 'green' } : undefined,
    ...defaults,
  } as { [Key in keyof SetSource]: SetSource[Key] | undefined });
}

/** All, or a number of the children that are there; a number only where the order is any. */
export function requireOf(index: number, order: 'linear' | 'any', there: number): 'all' | number {
  return order === 'linear' || index === 0 ? 'all' : 1 + ((index - 1) % there);
}

/** The entries of a unit or a set in an order in which each may name those before it. */
export function writeEntries(recipes: readonly EntryRecipe[], above: Above, writing: Writing): EntrySource[] {
  const written: EntrySource[] = [];
  let kept = false;
  for (const recipe of recipes) {
    if (writing.room === 0) break;
    if (isSetRecipe(recipe)) {
      written.push(writeSet(recipe, above, writing));
      kept = true;
      continue;
    }
    writing.room -= 1;
    const last = recipe === recipes[recipes.length - 1] || writing.room === 0;
    written.push(writeSkill(recipe, above, writing, last && !kept));
    kept ||= !recipe.retired;
  }
  return written;
}
