import { toFigure } from '../exact/figure.js';
import {
  atLeast,
  compare,
  exact,
  fromNumber,
  larger,
  multiply,
  ONE,
  parseExact,
  type Ratio,
  ZERO,
} from '../exact/ratio.js';
import type { Credit, Grading } from '../model/grading.js';
import type { Rubric } from '../model/rubric.js';
import type { Reason, ReasonCode } from '../progress/reason.js';
import { levelProportion } from '../rules/score.js';
import type { GradeFacts, PracticeFact, SkillFact, SummativeFact } from './grade-facts.js';
import type { Column, ColumnKind, ColumnStatus } from './gradebook.js';

/** A column before it is decided which columns are in the sum. */
export interface DraftColumn {
  readonly id: string;
  readonly kind: ColumnKind;
  /** Null for a summative. */
  readonly skill: SkillFact | null;
  readonly possible: Ratio;
  readonly earned: Ratio;
  readonly status: ColumnStatus;
  /** In the sum only where it raises it: an aspire skill's, or an optional task's. */
  readonly optional: boolean;
  /** How it came to what it earns. */
  readonly because: readonly Reason[];
}

function exactOr(text: string | null, other: Ratio): Ratio {
  return text === null ? other : (parseExact(text) ?? other);
}

/** The credit beside the highest named level that a figure reaches; none is 0. */
function byLevel(credit: Credit & { type: 'levels' }, figure: Ratio, rubric: Rubric | null): Ratio {
  let best: { level: Ratio; credit: Ratio } | null = null;
  for (const { level, credit: worth } of credit.levels) {
    const line = rubric === null ? null : levelProportion(rubric, level);
    if (line === null || !atLeast(figure, line) || (best !== null && atLeast(best.level, line))) continue;
    best = { level: line, credit: exactOr(worth, ZERO) };
  }
  return best?.credit ?? ZERO;
}

interface Shown {
  readonly mastered: boolean;
  /** For a check also where it is mastered without. */
  readonly tried: boolean;
  /** The column's own figure. */
  readonly figure: Ratio;
  /** What a level is looked up for. */
  readonly levelFigure: Ratio;
  readonly rubric: Rubric | null;
}

function creditOf(credit: Credit, shown: Shown): Ratio {
  switch (credit.type) {
    case 'mastery':
      return shown.mastered ? ONE : ZERO;
    case 'score':
      return shown.figure;
    case 'scoreIfMastered':
      return shown.mastered ? shown.figure : ZERO;
    case 'completion':
      return shown.tried ? ONE : ZERO;
    case 'table':
      return shown.mastered
        ? exactOr(credit.mastered, ONE)
        : shown.tried
          ? exactOr(credit.notYet, ZERO)
          : ZERO;
    case 'levels':
      return shown.tried || shown.mastered ? byLevel(credit, shown.levelFigure, shown.rubric) : ZERO;
  }
}

/** What a column earns of its points, and why: `missing` is the least for any, `floor` the least once it was tried. */
function earns(grading: Grading, kind: ColumnKind, credit: Credit, shown: Shown) {
  const value = creditOf(credit, shown);
  const missing = exactOr(grading.missing, ZERO);
  const floor = shown.tried ? exactOr(grading.floor, ZERO) : ZERO;
  const share = larger(larger(value, missing), floor);
  const because: Reason[] = [
    {
      code: 'credit',
      data: { credit: credit.type, share: toFigure(value), rule: ['grading', 'credit', kind] },
    },
  ];
  if (compare(share, value) > 0) {
    const code = compare(floor, missing) >= 0 ? 'floor' : 'missing';
    because.push({ code, data: { share: toFigure(share), rule: ['grading', code] } });
  }
  return { share, because };
}

function statusOf(
  fact: { excused: boolean; retired: boolean },
  there: boolean,
  tried: boolean,
  excludes: boolean,
): ColumnStatus {
  if (fact.retired) return 'retired';
  if (fact.excused) return 'excused';
  if (excludes && !there) return 'pending';
  return tried ? 'counted' : 'missing';
}

function practiceColumn(
  facts: GradeFacts,
  skill: SkillFact,
  practice: PracticeFact,
  grading: Grading,
): DraftColumn {
  const { mastered } = skill;
  const shown: Shown = {
    mastered,
    tried: practice.logged,
    figure: practice.best,
    levelFigure: skill.figure,
    rubric: skill.rubric,
  };
  const { share, because } = earns(grading, 'practice', grading.credit.practice, shown);
  const there = skill.tried || mastered || practice.logged;
  return {
    id: practice.task === null ? `practice:${skill.id}` : `practice:${skill.id}:${practice.task}`,
    kind: 'practice',
    skill,
    possible: practice.points,
    earned: multiply(share, practice.points),
    status: statusOf(skill, there, practice.logged || mastered, facts.excludes),
    optional: skill.tier === 'aspire' || practice.optional,
    because,
  };
}

function checkColumn(facts: GradeFacts, skill: SkillFact, grading: Grading): DraftColumn {
  const { mastered, figure, rubric } = skill;
  const tried = skill.tried || mastered;
  const shown: Shown = { mastered, tried, figure, levelFigure: figure, rubric };
  const { share, because } = earns(grading, 'check', grading.credit.check, shown);
  return {
    id: `check:${skill.id}`,
    kind: 'check',
    skill,
    possible: skill.points,
    earned: multiply(share, skill.points),
    status: statusOf(skill, tried, tried, facts.excludes),
    optional: skill.tier === 'aspire',
    because,
  };
}

/** A summative's column; one without points has none. */
export function summativeColumn(fact: SummativeFact, grading: Grading, excludes: boolean): DraftColumn[] {
  const { summative, graded, proportion } = fact;
  const points = fromNumber(summative.points);
  if (points === null) return [];
  const shown: Shown = {
    mastered: false,
    tried: graded,
    figure: proportion,
    levelFigure: proportion,
    rubric: summative.rubric,
  };
  const { share, because } = earns(grading, 'summative', grading.credit.summative, shown);
  return [
    {
      id: `summative:${summative.id}`,
      kind: 'summative',
      skill: null,
      possible: points,
      earned: multiply(share, points),
      status: statusOf({ excused: fact.excused, retired: false }, graded, graded, excludes),
      optional: false,
      because,
    },
  ];
}

/** Every column of a learner's gradebook, in the order of the file. Retired skills have one only with evidence. */
export function draftColumns(facts: GradeFacts, grading: Grading): DraftColumn[] {
  const ofSkills = facts.skills.flatMap((skill) =>
    skill.retired && !skill.listed
      ? []
      : [
          ...skill.practice.map((practice) => practiceColumn(facts, skill, practice, grading)),
          checkColumn(facts, skill, grading),
        ],
  );
  const ofSummatives = facts.summatives.flatMap((fact) => summativeColumn(fact, grading, facts.excludes));
  return [...ofSkills, ...ofSummatives];
}

/** The columns of a best ending: no column ends below what it has already earned. */
export function fullColumns(full: readonly DraftColumn[], now: readonly DraftColumn[]): DraftColumn[] {
  return full.map((column, at) => ({
    ...column,
    earned: larger(column.earned, (now[at] ?? column).earned),
  }));
}

const LEFT_OUT: {
  readonly [S in ColumnStatus]?: ReasonCode &
    ('pending' | 'column-excused' | 'column-retired' | 'would-not-raise');
} = {
  pending: 'pending',
  excused: 'column-excused',
  retired: 'column-retired',
  extra: 'would-not-raise',
};

/** A column as the gradebook shows it. */
export function shownColumn(draft: DraftColumn, status: ColumnStatus): Column {
  const code = LEFT_OUT[status];
  return {
    id: draft.id,
    kind: draft.kind,
    skill: draft.skill?.id ?? null,
    earned: exact(draft.earned),
    possible: exact(draft.possible),
    status,
    because: code === undefined ? draft.because : [...draft.because, { code, data: {} }],
  };
}
