import fc from 'fast-check';
import {
  type ConditionSource,
  type CreditSource,
  type Entry,
  type GradingSource,
  isSet,
  type Named,
  type ScaleSource,
  type Skill,
  type Unit,
} from '../../src/index.js';
import { arbIndex, choose, compact, oneOf, sometimes } from './choice.js';

export type CreditKind = 'mastery' | 'score' | 'scoreIfMastered' | 'completion' | 'table' | 'levels';
export type SchemeKind = 'points' | 'weights' | 'tiers' | 'bundles';

export const creditKinds: readonly CreditKind[] = [
  'mastery',
  'score',
  'scoreIfMastered',
  'completion',
  'table',
  'levels',
];
export const schemeKinds: readonly SchemeKind[] = ['points', 'weights', 'tiers', 'bundles'];

export interface GradingOptions {
  readonly credits?: readonly CreditKind[];
  readonly schemes?: readonly SchemeKind[];
  readonly pending?: 'zero' | 'exclude';
}

/** Grading, before it is known what the unit has. */
export interface GradingRecipe {
  readonly practice?: CreditKind;
  readonly check?: CreditKind;
  readonly summative?: CreditKind;
  readonly scheme: SchemeKind;
  readonly ways: readonly number[];
  readonly rest: GradingSource;
}

const SCALES: readonly (string | ScaleSource)[] = [
  'letters',
  'plusMinus',
  'passFail',
  { top: '95%', good: '4/5', enough: '62.5%', none: 0 },
  new Map<string, number | string>([
    ['4', 87.5],
    ['3', '3/4'],
    ['2', 50],
    ['1', 0],
  ]),
];

export function arbGrading(options: GradingOptions = {}): fc.Arbitrary<GradingRecipe> {
  const credit = sometimes(oneOf<CreditKind>(...(options.credits ?? creditKinds)), 5);
  const pending = sometimes(oneOf<'zero' | 'exclude'>('zero', 'exclude'), 4);
  return fc
    .record({
      practice: credit,
      check: credit,
      summative: credit,
      scheme: oneOf<SchemeKind>(...(options.schemes ?? schemeKinds)),
      ways: fc.array(arbIndex, { minLength: 8, maxLength: 8 }),
      rest: fc
        .record({
          floor: sometimes(oneOf('50%', '1/3', '20%'), 2),
          atLeast: sometimes(oneOf('50%', '2/5'), 1),
          missing: sometimes(oneOf('0%', '50%', '30%'), 2),
          pending: options.pending === undefined ? pending : fc.constant(options.pending),
          scale: sometimes(
            fc.nat({ max: SCALES.length - 1 }).map((index) => choose(SCALES, index)),
            6,
          ),
          roundTo: sometimes(oneOf<number | string>(1, '0.5%', 10)),
        })
        .map((parts) => compact<GradingSource>(parts)),
    })
    .map((parts) => compact<GradingRecipe>(parts));
}

function skillsOf(entries: readonly Entry[]): Skill[] {
  return entries.flatMap((entry) => (isSet(entry) ? skillsOf(entry.skills) : entry.retired ? [] : [entry]));
}

/** Names of levels that all of the skills' checks have, lowest first; none where one has no rubric. */
function sharedLevels(skills: readonly Skill[]): string[] {
  const names = skills.map(({ check }) =>
    check.measure.type === 'rubric' ? check.measure.rubric.levels.map((level) => level.name) : [],
  );
  return (names[0] ?? []).filter((name) => names.every((others) => others.includes(name)));
}

function levelTable(levels: readonly string[], way: number): CreditSource {
  const named = levels.slice(Math.min(way % 3, levels.length - 1));
  return new Map(named.map((name, rank) => [name, `${rank + 1}/${named.length}`]));
}

function creditOf(
  kind: CreditKind,
  of: 'practice' | 'check' | 'summative',
  unit: Unit,
  way: number,
): CreditSource {
  if (kind === 'levels') {
    const summatives = unit.summatives.map((each) => each.rubric?.levels.map((level) => level.name) ?? []);
    const levels =
      of === 'check'
        ? sharedLevels(skillsOf(unit.skills))
        : of === 'summative'
          ? (summatives[0] ?? []).filter((name) => summatives.every((names) => names.includes(name)))
          : [];
    return levels.length === 0 ? 'score' : levelTable(levels, way);
  }
  if (kind === 'table') {
    const tables: readonly CreditSource[] = [
      { mastered: '100%', notYet: '50%' },
      { mastered: '9/10', notYet: '2/5' },
      { mastered: '100%' },
      { mastered: '100%', notYet: '100%' },
    ];
    return of === 'summative' ? 'completion' : choose(tables, way);
  }
  return of === 'summative' && kind !== 'completion' ? 'score' : kind;
}

function split(parts: readonly string[], way: number): Named<number> {
  const first = parts.length === 1 ? 100 : choose([50, 30, 62.5], way);
  const others = parts.length - 1;
  const each = Math.floor((100 - first) / Math.max(1, others));
  return Object.fromEntries(parts.map((part, index) => [part, index === 0 ? 100 - each * others : each]));
}

function weightsOf(unit: Unit, ways: readonly number[]): Named<number> {
  const sets = unit.skills.filter(isSet).map((set) => set.id);
  const ids = [...sets, ...unit.summatives.map((summative) => summative.id)];
  const [way = 0, which = 0] = ways;
  if (which % 2 === 1 && ids.length > 0) return split(ids, way);
  const kinds: string[] = [];
  const skills = skillsOf(unit.skills);
  if (skills.some(({ practice }) => practice && (practice.points !== null || practice.tasks.length > 0)))
    kinds.push('practice');
  kinds.push('check');
  if (unit.summatives.length > 0) kinds.push('summative');
  return split(kinds, way);
}

function tiersOf([way = 0, less = 0, partial = 0]: readonly number[]): GradingSource['tiers'] {
  const all = choose(
    [
      { must: 80, should: 90, aspire: 100 },
      { must: '70%', should: 85, aspire: '19/20' },
      { must: 60, should: 75.5 },
      { must: 100 },
    ],
    way,
  );
  const { must, ...rest } = all;
  const partially =
    partial % 3 === 0 ? {} : { partial: partial % 3 === 1 ? ('none' as const) : ('proportional' as const) };
  return { must: less % 5 === 4 ? 50 : must, ...rest, ...partially };
}

/** What a subject can be asked for: `rank` 0 is the most, and each further rank asks no more. */
type Ladder = (rank: number, way: number) => ConditionSource | null;

const percents: Ladder = (rank, way) =>
  choose(
    [
      ['90%', '60%', '20%'],
      ['100%', '4/5', '50%'],
      ['75%', '3/5', '3/5'],
    ],
    way,
  )[rank] ?? null;
const bounds: Ladder = (rank, way) =>
  choose(
    [
      [90, 70, 50],
      ['4/5', '3/5', '1/2'],
      ['75%', 50, 50],
    ],
    way,
  )[rank] ?? null;

function counted(skills: readonly Skill[], children: number): Ladder {
  const levels = sharedLevels(skills);
  return (rank, way) => {
    const n = Math.max(1, Math.min(children, skills.length) - rank);
    if (way % 5 === 1) return rank === 0 ? 'all' : n;
    if (way % 5 === 2) return percents(rank, way);
    const level = levels[Math.max(0, levels.length - 1 - rank)];
    // The name of a level that is a number would be a count.
    if (way % 5 === 3 && level !== undefined && Number.isNaN(Number(level))) return level;
    if (way % 5 === 4 && level !== undefined)
      return new Map([[level, rank === 0 ? 'all' : way % 2 === 0 ? n : '50%']]);
    return n;
  };
}

function laddersOf(unit: Unit): Map<string, Ladder> {
  const skills = skillsOf(unit.skills);
  const ladders = new Map<string, Ladder>();
  ladders.set('skills', counted(skills, skills.length));
  for (const tier of ['must', 'should', 'aspire'] as const) {
    const some = skills.filter((skill) => skill.tier === tier);
    if (some.length > 0) ladders.set(tier, counted(some, some.length));
  }
  for (const key of ['average', 'lowest', 'points']) ladders.set(key, bounds);
  for (const summative of unit.summatives) ladders.set(summative.id, percents);
  for (const entry of unit.skills) {
    if (isSet(entry)) ladders.set(entry.id, counted(skillsOf(entry.skills), entry.skills.length));
    else if (!entry.retired) ladders.set(entry.id, percents);
  }
  return ladders;
}

function bundlesOf(unit: Unit, ways: readonly number[]): Named<string | Named<ConditionSource>> {
  const [count = 0, many = 0, otherwise = 0, ...picks] = ways;
  const ladders = [...laddersOf(unit)];
  const chosen = new Map<string, [Ladder, number]>();
  picks.slice(0, 1 + (many % 3)).forEach((pick, index) => {
    const [key, ladder] = choose(ladders, pick * 3 + index);
    chosen.set(key, [ladder, picks[index + 1] ?? 0]);
  });
  const letters = ['A', 'B', '3'].slice(0, 1 + (count % 3));
  const bundles = new Map<string, string | Named<ConditionSource>>();
  letters.forEach((letter, rank) => {
    const conditions = new Map<string, ConditionSource>();
    for (const [key, [ladder, way]] of chosen) {
      const said = ladder(rank, way);
      if (said !== null) conditions.set(key, said);
    }
    bundles.set(letter, conditions);
  });
  if (otherwise % 4 !== 3) bundles.set('otherwise', 'F');
  return bundles;
}

/** The grading as the unit writes it; the unit is the one without grading, resolved. */
export function gradingOf(recipe: GradingRecipe, unit: Unit): GradingSource {
  const { scheme, ways } = recipe;
  const way = ways[7] ?? 0;
  const credit = (of: 'practice' | 'check' | 'summative') =>
    recipe[of] === undefined ? undefined : creditOf(recipe[of], of, unit, way);
  const credits = compact<NonNullable<GradingSource['credit']>>({
    practice: credit('practice'),
    check: credit('check'),
    summative: credit('summative'),
  });
  return compact<GradingSource>({
    credit: Object.keys(credits).length === 0 ? undefined : credits,
    ...recipe.rest,
    weights: scheme === 'weights' ? weightsOf(unit, ways) : undefined,
    tiers: scheme === 'tiers' ? tiersOf(ways) : undefined,
    bundles: scheme === 'bundles' ? bundlesOf(unit, ways) : undefined,
  } as { [Key in keyof GradingSource]: GradingSource[Key] | undefined });
}
