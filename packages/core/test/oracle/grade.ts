import type { ColumnKind, ColumnStatus } from '../../src/grade/gradebook.js';
import type { BundleAmount, BundleCondition, Credit } from '../../src/model/grading.js';
import type { Entry, Skill, Summative, Unit } from '../../src/model/unit.js';
import { afterClose, instant } from './days.js';
import { type Group, isGroupSettled, isSettled, isThere, present, type StateOf, topOf } from './gates.js';
import type { OracleLearner, OracleResult } from './index.js';
import {
  add,
  div,
  exact,
  floor,
  less,
  max,
  mean,
  min,
  mul,
  number,
  ONE,
  type Q,
  q,
  reaches,
  sub,
  subsets,
  sum,
  text,
  ZERO,
} from './rational.js';
import { levelProportion, topPoints } from './score.js';
import { isSet, setsOf, skillsOf, summativeMeasure } from './tree.js';

export interface OracleGrade {
  readonly percent: string | null;
  readonly letter: string | null;
  readonly lowest: string | null;
  readonly highest: string | null;
  readonly columns: readonly {
    readonly id: string;
    readonly earned: string;
    readonly possible: string;
    readonly status: ColumnStatus;
  }[];
}

/** What a grade is made of. The range asks for the same grade of another world. */
interface SkillStanding {
  readonly mastered: boolean;
  readonly excused: boolean;
  readonly listed: boolean;
  readonly tried: boolean;
  /** A mastered skill's is at least its threshold. Null: nothing. */
  readonly figure: Q | null;
  readonly practice: readonly {
    readonly task: string | null;
    readonly points: number | null;
    readonly optional: boolean;
    readonly best: Q | null;
  }[];
}

interface World {
  readonly skill: (skill: Skill) => SkillStanding;
  readonly summative: (summative: Summative) => { excused: boolean; proportion: Q | null };
  readonly excludePending: boolean;
}

interface Column {
  readonly id: string;
  readonly kind: ColumnKind;
  readonly skill: string | null;
  readonly summative: string | null;
  readonly earned: Q;
  readonly possible: Q;
  readonly out: 'excused' | 'retired' | 'pending' | null;
  readonly untried: boolean;
  /** Of an aspire skill, or an optional task. */
  readonly optional: boolean;
}

export interface OracleGradeOptions {
  readonly credit?: 'score';
}

export function oracleGrade(
  unit: Unit,
  result: OracleResult,
  now: string,
  options: OracleGradeOptions = {},
): Record<string, OracleGrade> {
  const grades = Object.create(null) as Record<string, OracleGrade>;
  const as: Credit = { type: 'score' };
  const grading =
    options.credit === 'score'
      ? { ...unit.grading, credit: { practice: as, check: as, summative: as } }
      : unit.grading;
  for (const [id, learner] of Object.entries(result.learners)) {
    grades[id] = gradeOf({ ...unit, grading }, learner, instant(now) ?? 0);
  }
  return grades;
}

function gradeOf(unit: Unit, learner: OracleLearner, now: number): OracleGrade {
  const { pending } = unit.grading;
  // Null: exclude until `closes`, zero after or without a window. READING: extra days do not move it.
  const isOver = unit.window.closes === undefined || afterClose(now, unit.window, 0, unit.timeZone).after;
  const excludePending = pending === null ? !isOver : pending === 'exclude';

  const factsOf = (skill: Skill) => {
    const facts = learner.facts.get(skill.id);
    if (!facts) throw new RangeError(`no facts about ${skill.id}`);
    return facts;
  };
  const world: World = {
    skill: (skill) => {
      const facts = factsOf(skill);
      // READING: a threshold above everything is taken as everything.
      const least = min(facts.threshold, ONE);
      const figure = facts.mastered ? max(facts.figure ?? ZERO, least) : facts.figure;
      const { mastered, excused, judged, practice } = facts;
      const listed = Object.hasOwn(learner.skills, skill.id);
      return { mastered, excused, listed, tried: judged, figure, practice };
    },
    summative: (summative) => {
      const facts = learner.summatives.get(summative.id);
      return { excused: facts?.excused ?? false, proportion: facts?.proportion ?? null };
    },
    excludePending,
  };
  // What is tried and not mastered ends as if its figure were 0; the untried stays untried.
  const lowest: World = {
    ...world,
    excludePending: false,
    skill: (skill) => {
      const standing = world.skill(skill);
      return !standing.mastered && standing.tried ? { ...standing, figure: ZERO } : standing;
    },
  };
  // Every skill is mastered, and everything not so far in full is in full, save summatives already taken.
  const highest: World = {
    excludePending: false,
    skill: (skill) => {
      const standing = world.skill(skill);
      const practice = standing.practice.map((one) => ({ ...one, best: ONE }));
      return { ...standing, mastered: true, figure: ONE, practice };
    },
    // READING: a summative that waits to be graded is not yet taken.
    summative: (summative) => {
      const standing = world.summative(summative);
      return { ...standing, proportion: standing.proportion ?? ONE };
    },
  };

  const here = scheme(unit, world, learner.excused);
  const shown = (one: { percent: Q | null; letter: string | null }): string | null =>
    unit.grading.scheme.type === 'bundles' ? one.letter : one.percent && text(one.percent);
  return {
    percent: here.percent && text(here.percent),
    letter: here.letter,
    lowest: shown(scheme(unit, lowest, learner.excused)),
    highest: shown(scheme(unit, highest, learner.excused)),
    columns: here.columns,
  };
}

// Columns

function columnsOf(unit: Unit, world: World): Column[] {
  const { credit, missing } = unit.grading;
  const least = exact(missing);
  const lift = unit.grading.floor === null ? ZERO : exact(unit.grading.floor);
  // `floor` lifts what was tried; what was tried never earns less than `missing`; an untried column earns `missing`.
  const worth = (earned: Q, tried: boolean): Q => max(max(earned, least), tried ? lift : ZERO);
  const columns: Column[] = [];

  for (const skill of skillsOf(unit.skills)) {
    const standing = world.skill(skill);
    // Retired skills are listed only where they have evidence.
    if (skill.retired && !standing.listed) continue;
    const excluded = skill.retired ? 'retired' : standing.excused ? 'excused' : null;
    const isUnsettled = !standing.tried && !standing.mastered;
    for (const practice of standing.practice) {
      if (practice.points === null) continue;
      const logged = practice.best !== null;
      const isByMastery = credit.practice.type === 'mastery' || credit.practice.type === 'table';
      columns.push({
        id: practice.task === null ? `practice:${skill.id}` : `practice:${skill.id}:${practice.task}`,
        kind: 'practice',
        skill: skill.id,
        summative: null,
        possible: number(practice.points),
        earned: mul(
          number(practice.points),
          worth(practiceCredit(credit.practice, skill, standing, practice.best), logged),
        ),
        out: excluded ?? (world.excludePending && isUnsettled && !logged ? 'pending' : null),
        untried: !logged && !(isByMastery && standing.mastered),
        optional: practice.optional || skill.tier === 'aspire',
      });
    }
    columns.push({
      id: `check:${skill.id}`,
      kind: 'check',
      skill: skill.id,
      summative: null,
      possible: number(skill.check.points),
      // READING: a mastered skill counts as tried for `floor`, whatever made it mastered.
      earned: mul(
        number(skill.check.points),
        worth(checkCredit(credit.check, skill, standing), !isUnsettled),
      ),
      out: excluded ?? (world.excludePending && isUnsettled ? 'pending' : null),
      untried: isUnsettled,
      optional: skill.tier === 'aspire',
    });
  }

  for (const summative of unit.summatives) {
    const standing = world.summative(summative);
    const tops = summative.rubric && topPoints(summative.rubric);
    const points = summative.points === null ? tops : number(summative.points);
    if (points === null) continue;
    const tried = standing.proportion !== null;
    columns.push({
      id: `summative:${summative.id}`,
      kind: 'summative',
      skill: null,
      summative: summative.id,
      possible: points,
      earned: mul(points, worth(summativeCredit(credit.summative, summative, standing.proportion), tried)),
      out: standing.excused ? 'excused' : world.excludePending && !tried ? 'pending' : null,
      untried: !tried,
      optional: false,
    });
  }
  return columns;
}

function practiceCredit(credit: Credit, skill: Skill, standing: SkillStanding, best: Q | null): Q {
  switch (credit.type) {
    case 'mastery':
      return standing.mastered ? ONE : ZERO;
    case 'score':
      return best ?? ZERO;
    case 'scoreIfMastered':
      return standing.mastered ? (best ?? ZERO) : ZERO;
    case 'completion':
      return best ? ONE : ZERO;
    case 'table':
      return standing.mastered ? exact(credit.mastered) : best ? exact(credit.notYet) : ZERO;
    case 'levels':
      // READING: a level of practice is one of the check's rubric.
      return levelCredit(credit, (level) => levelProportion(skill.check.measure, level), best);
  }
}

function checkCredit(credit: Credit, skill: Skill, standing: SkillStanding): Q {
  const { mastered, tried } = standing;
  const figure = mastered || tried ? standing.figure : null;
  switch (credit.type) {
    case 'mastery':
      return mastered ? ONE : ZERO;
    case 'score':
      return figure ?? ZERO;
    case 'scoreIfMastered':
      return mastered ? (figure ?? ZERO) : ZERO;
    case 'completion':
      return mastered || tried ? ONE : ZERO;
    case 'table':
      return mastered ? exact(credit.mastered) : tried ? exact(credit.notYet) : ZERO;
    case 'levels':
      return levelCredit(credit, (level) => levelProportion(skill.check.measure, level), figure);
  }
}

function summativeCredit(credit: Credit, summative: Summative, proportion: Q | null): Q {
  if (!proportion) return ZERO;
  if (credit.type === 'completion') return ONE;
  if (credit.type === 'levels') {
    return levelCredit(credit, (level) => levelProportion(summativeMeasure(summative), level), proportion);
  }
  return proportion;
}

/** What stands beside the highest named level that is reached; none is 0. */
function levelCredit(
  credit: Credit & { type: 'levels' },
  levelOf: (level: string) => Q | null,
  figure: Q | null,
): Q {
  if (!figure) return ZERO;
  const reached = credit.levels.flatMap((one) => {
    const from = levelOf(one.level);
    return from && reaches(figure, from) ? [{ from, credit: exact(one.credit) }] : [];
  });
  return reached.reduce((best, one) => (less(best.from, one.from) ? one : best), {
    from: q(-1),
    credit: ZERO,
  }).credit;
}

// Sets that require a number

function choose<T>(all: readonly T[], count: number): T[][] {
  return subsets(all).filter((chosen) => chosen.length === count);
}

/**
 * Every way to choose the N mastered children of every settled `require: N` set, as the skills that are then left over:
 * these count only where they raise the percent.
 */
function surplusChoices(group: Group, state: StateOf): string[][] {
  const children = present(group, state);
  const inside = (entry: Entry): string[] => skillsOf([entry]).map((skill) => skill.id);
  const within = (entries: readonly Entry[]): string[][] =>
    entries.reduce<string[][]>(
      (ways, entry) =>
        isSet(entry)
          ? ways.flatMap((way) => surplusChoices(entry, state).map((more) => [...way, ...more]))
          : ways,
      [[]],
    );
  const { require } = group;
  if (typeof require !== 'number' || !isGroupSettled(group, state)) return within(children);
  const mastered = children.filter((child) => isSettled(child, state));
  return choose(mastered, Math.min(require, children.length)).flatMap((chosen) => {
    const others = children.filter((child) => !chosen.includes(child)).flatMap(inside);
    return within(chosen).map((more) => [...others, ...more]);
  });
}

/** Skills that are not mastered and stand in a settled `require: N` set, under a child that is not settled. */
function leftOut(group: Group, state: StateOf): Skill[] {
  const children = present(group, state);
  const beside =
    typeof group.require === 'number' && isGroupSettled(group, state)
      ? children.filter((child) => !isSettled(child, state))
      : [];
  return children.flatMap((child) => {
    if (beside.includes(child)) return skillsOf([child]).filter((skill) => !state(skill).mastered);
    return isSet(child) ? leftOut(child, state) : [];
  });
}

// Sums

/** earned ÷ possible over columns; null where nothing is possible. */
function ratio(columns: readonly Column[]): Q | null {
  const possible = sum(columns.map((column) => column.possible));
  return possible.n === 0n ? null : div(sum(columns.map((column) => column.earned)), possible);
}

interface Sum {
  readonly percent: Q;
  readonly used: readonly Column[];
  /** Whether something stands in it that is neither aspire, optional nor left over. */
  readonly firm: boolean;
}

/** The sum of columns, of which some are in it only where they raise it; where there is nothing else, all count. */
function bestSum(columns: readonly Column[], surplus: readonly string[]): Sum | null {
  const counting = columns.filter((column) => column.out === null);
  const isOptional = (column: Column): boolean =>
    column.optional || (column.skill !== null && surplus.includes(column.skill));
  const base = counting.filter((column) => !isOptional(column));
  const basePercent = ratio(base);
  if (!basePercent) {
    const percent = ratio(counting);
    return percent && { percent, used: counting, firm: false };
  }
  const optional = counting.filter(isOptional);
  let best: Sum = { percent: basePercent, used: base, firm: true };
  for (const chosen of optionalChoices(optional)) {
    const used = [...base, ...chosen];
    const percent = ratio(used);
    if (percent && less(best.percent, percent)) best = { percent, used, firm: true };
  }
  return best;
}

/** Every choice, fewest first, where they are few; else the best k of them for every k, which holds the best choice. */
function optionalChoices(columns: readonly Column[]): Column[][] {
  if (columns.length <= 8) return subsets(columns).sort((a, b) => a.length - b.length);
  const worth = (column: Column): Q =>
    column.possible.n === 0n ? ZERO : div(column.earned, column.possible);
  const sorted = [...columns].sort((a, b) =>
    less(worth(a), worth(b)) ? 1 : less(worth(b), worth(a)) ? -1 : 0,
  );
  return columns.map((_, k) => sorted.slice(0, k + 1));
}

function isOfPart(unit: Unit, column: Column, part: string): boolean {
  if (column.kind === part) return true;
  if (column.summative !== null) return column.summative === part;
  // READING: a skill's id is a part as well; a column that belongs to several parts is in each of them.
  if (column.skill === part) return true;
  const set = setsOf(unit.skills).find((one) => one.id === part);
  return set !== undefined && skillsOf(set.skills).some((skill) => skill.id === column.skill);
}

function weighted(
  unit: Unit,
  weights: readonly { readonly part: string; readonly weight: number }[],
  columns: readonly Column[],
  surplus: readonly string[],
): { percent: Q; used: readonly Column[] } | null {
  const parts = weights.flatMap(({ part, weight }) => {
    const found = bestSum(
      columns.filter((column) => isOfPart(unit, column, part)),
      surplus,
    );
    return found ? [{ ...found, weight: number(weight) }] : [];
  });
  const together = (chosen: readonly (typeof parts)[number][]): { percent: Q; used: Column[] } | null => {
    const all = sum(chosen.map((one) => one.weight));
    if (all.n === 0n) return null;
    const percent = div(sum(chosen.map((one) => mul(one.weight, one.percent))), all);
    return { percent, used: chosen.flatMap((one) => [...one.used]) };
  };
  const firm = parts.filter((one) => one.firm);
  const soft = parts.filter((one) => !one.firm);
  let best = together(firm);
  // READING: where only such parts are left, all of them count.
  if (!best) return together(parts);
  for (const chosen of subsets(soft).sort((a, b) => a.length - b.length)) {
    const found = together([...firm, ...chosen]);
    if (found && less(best.percent, found.percent)) best = found;
  }
  return best;
}

// Schemes

interface Result {
  readonly percent: Q | null;
  readonly letter: string | null;
  readonly columns: OracleGrade['columns'];
}

function scheme(unit: Unit, world: World, unitExcused: boolean): Result {
  const { grading } = unit;
  const columns = columnsOf(unit, world);
  const state: StateOf = world.skill;
  const choices = surplusChoices(topOf(unit), state);
  type Best = { percent: Q; used: readonly Column[] } | null;
  const greatest = (of: (surplus: readonly string[]) => Best): Best =>
    choices
      .map(of)
      .reduce((best, one) => (best && (!one || !less(best.percent, one.percent)) ? best : one), null);
  const points = greatest((surplus) => bestSum(columns, surplus));
  const weights = grading.scheme.type === 'weights' ? grading.scheme.weights : null;
  const best = weights ? greatest((surplus) => weighted(unit, weights, columns, surplus)) : points;

  const shown = columns.map((column) => ({
    id: column.id,
    earned: text(column.earned),
    possible: text(column.possible),
    status: statusOf(column, best?.used ?? []),
  }));
  if (unitExcused) return { percent: null, letter: null, columns: shown };

  const aside = leftOut(topOf(unit), state);
  const skills = skillsOf(unit.skills).filter((skill) => isThere(skill, state) && !aside.includes(skill));

  if (grading.scheme.type === 'bundles') {
    const anything =
      skills.length > 0 || unit.summatives.some((summative) => !world.summative(summative).excused);
    const earned = points && {
      percent: points.percent,
      earned: sum(points.used.map((column) => column.earned)),
    };
    const found = grading.scheme.bundles.find((bundle) =>
      bundle.conditions.every((condition) => bundleHolds(unit, world, skills, earned, condition)),
    );
    const letter = found ? found.letter : grading.scheme.otherwise;
    return { percent: null, letter: anything ? letter : null, columns: shown };
  }

  const raw =
    grading.scheme.type === 'tiers' ? tiers(grading.scheme, skills, state) : (best?.percent ?? null);
  const percent = raw && grading.atLeast !== null ? max(raw, exact(grading.atLeast)) : raw;
  return { percent, letter: percent && letterOf(unit, percent), columns: shown };
}

function statusOf(column: Column, used: readonly Column[]): ColumnStatus {
  if (column.out !== null) return column.out;
  if (!used.includes(column)) return 'extra';
  return column.untried ? 'missing' : 'counted';
}

function letterOf(unit: Unit, percent: Q): string | null {
  const { scale, roundTo } = unit.grading;
  const step = roundTo === null ? null : exact(roundTo);
  const rounded = step ? mul(q(floor(add(div(percent, step), q(1, 2)))), step) : percent;
  return scale?.find((one) => reaches(rounded, exact(one.from)))?.letter ?? null;
}

function tiers(
  figures: {
    must: string | null;
    should: string | null;
    aspire: string | null;
    partial: 'proportional' | 'none';
  },
  skills: readonly Skill[],
  state: StateOf,
): Q | null {
  if (skills.length === 0) return null;
  let reached = ZERO;
  for (const tier of ['must', 'should', 'aspire'] as const) {
    // READING: a tier without a figure is passed over, whatever is mastered in it.
    const figure = figures[tier];
    if (figure === null) continue;
    const all = skills.filter((skill) => skill.tier === tier);
    const mastered = all.filter((skill) => state(skill).mastered);
    if (mastered.length === all.length) {
      reached = exact(figure);
      continue;
    }
    const part = q(mastered.length, all.length);
    return figures.partial === 'none' ? reached : add(reached, mul(part, sub(exact(figure), reached)));
  }
  return reached;
}

/** `skills`: those that are there: not retired, not excused, not left out. */
function bundleHolds(
  unit: Unit,
  world: World,
  skills: readonly Skill[],
  points: { percent: Q; earned: Q } | null,
  { subject, need }: BundleCondition,
): boolean {
  const figureOf = (skill: Skill): Q => world.skill(skill).figure ?? ZERO;
  const figures = skills.map(figureOf);
  /** A single number against an amount. READING: `all` is 100 %, and N is that many points. */
  const holdsFigure = (figure: Q, possible: Q | null, amount: BundleAmount): boolean => {
    if (amount.type === 'proportion') return reaches(figure, exact(amount.value));
    if (amount.type === 'all') return reaches(figure, ONE);
    return possible !== null && reaches(mul(figure, possible), q(amount.n));
  };
  const isAt = (skill: Skill, level: string): boolean => {
    const { figure } = world.skill(skill);
    // READING: a level that the skill's check does not have is not reached, nor is any without a figure.
    const from = levelProportion(skill.check.measure, level);
    return figure !== null && from !== null && reaches(figure, from);
  };
  const holdsCount = (count: number, of: number, amount: BundleAmount): boolean => {
    if (amount.type === 'all') return count === of;
    if (amount.type === 'count') return count >= Math.min(amount.n, of);
    return reaches(q(count), mul(exact(amount.value), q(of)));
  };
  const holdsOver = (some: readonly Skill[]): boolean => {
    const at = (level: string): number => some.filter((skill) => isAt(skill, level)).length;
    // READING: a level alone asks every skill for it.
    if (need.type === 'level') return at(need.level) === some.length;
    if (need.type === 'levels')
      return need.levels.every((one) => holdsCount(at(one.level), some.length, one.amount));
    return holdsCount(some.filter((skill) => world.skill(skill).mastered).length, some.length, need);
  };

  switch (subject.type) {
    case 'skills':
      return holdsOver(skills);
    case 'tier':
      return holdsOver(skills.filter((skill) => skill.tier === subject.tier));
    case 'average':
    case 'lowest': {
      // READING: over no skill at all they hold.
      if (need.type === 'level' || need.type === 'levels') return false;
      if (figures.length === 0) return true;
      return holdsFigure(subject.type === 'average' ? mean(figures) : figures.reduce(min), null, need);
    }
    case 'points':
      // READING: nothing to count fails; N is that many points earned.
      if (!points || need.type === 'level' || need.type === 'levels') return false;
      return need.type === 'count'
        ? reaches(points.earned, q(need.n))
        : holdsFigure(points.percent, null, need);
    case 'entry': {
      const summative = unit.summatives.find((one) => one.id === subject.id);
      if (summative) {
        const { excused, proportion } = world.summative(summative);
        if (excused) return true;
        if (!proportion) return false;
        const levels =
          need.type === 'level'
            ? [need.level]
            : need.type === 'levels'
              ? need.levels.map((one) => one.level)
              : [];
        if (need.type === 'level' || need.type === 'levels') {
          return levels.every((level) => {
            const from = levelProportion(summativeMeasure(summative), level);
            return from !== null && reaches(proportion, from);
          });
        }
        const tops = summative.rubric && topPoints(summative.rubric);
        return holdsFigure(proportion, summative.points === null ? tops : number(summative.points), need);
      }
      const skill = skillsOf(unit.skills).find((one) => one.id === subject.id);
      if (skill) {
        // an excused one holds; READING: so does a retired one, but one that is asked for by name is not left out
        if (skill.retired || world.skill(skill).excused) return true;
        return need.type === 'proportion' ? reaches(figureOf(skill), exact(need.value)) : holdsOver([skill]);
      }
      const set = setsOf(unit.skills).find((one) => one.id === subject.id);
      return set !== undefined && holdsOver(skillsOf(set.skills).filter((one) => skills.includes(one)));
    }
  }
}
