import { toFigure } from '../exact/figure.js';
import { add, compare, exact, fromNumber, ONE, parseExact, type Ratio, ZERO } from '../exact/ratio.js';
import type { BundleAmount, BundleCondition, Credit, Grading } from '../model/grading.js';
import type { Skill, Unit } from '../model/unit.js';
import { walk } from '../model/walk.js';
import type { Requirement } from './prerequisites.js';
import { type Amount, type Condition, type Statement, type Subject, state } from './statement.js';

type Kind = 'practice' | 'check' | 'summative';

const figureOf = (text: string) => toFigure(parseExact(text) ?? ZERO);

/** How progress becomes a grade: what columns earn, what makes the percent or the letter, and the scale. */
export function describeGrade(
  unit: Unit,
  skills: readonly Skill[],
  requirements: readonly Requirement[],
): readonly Statement[] {
  const { grading } = unit;
  const { scheme } = grading;
  const columns = columnPoints(unit, skills);
  const total = columns.reduce((sum, { points }) => add(sum, points), ZERO);
  const byColumns =
    scheme.type === 'points' ||
    scheme.type === 'weights' ||
    (scheme.type === 'bundles' &&
      scheme.bundles.some(({ conditions }) => conditions.some(({ subject }) => subject.type === 'points')));
  if (scheme.type === 'points' && compare(total, ZERO) <= 0)
    return [state('nothing-graded', ['grading'], {})];
  const only = byColumns ? whereTheyRaise(skills, requirements) : [];
  return [
    ...(byColumns ? creditsOf(grading, columns) : []),
    ...schemeOf(unit, only.length === 0 ? exact(total) : null),
    ...(byColumns ? columnRules(unit) : []),
    ...only,
    ...percentRules(grading),
  ];
}

/** Columns that are in the sum of some learners, and not of others. */
export function whereTheyRaise(
  skills: readonly Skill[],
  requirements: readonly Requirement[],
): readonly Statement[] {
  const tasks = skills.flatMap(({ practice }) => practice?.tasks ?? []);
  const tiers = new Set(skills.map(({ tier }) => tier));
  return [
    ...(tiers.has('aspire') && tiers.size > 1 ? [state('aspire-raises', ['grading'], {})] : []),
    ...(tasks.some(({ optional }) => optional) ? [state('optional-raises', ['grading'], {})] : []),
    ...requirements.flatMap(({ set, n, of }) =>
      n < of.length ? [state('choice-counts', ['grading'], { set, n })] : [],
    ),
  ];
}

interface Points {
  readonly kind: Kind;
  readonly points: Ratio;
}

/** What every column is worth, by its kind. */
export function columnPoints(unit: Unit, skills: readonly Skill[]): readonly Points[] {
  const found: Points[] = [];
  const push = (kind: Kind, points: number | null) => {
    const value = points === null ? null : fromNumber(points);
    if (value !== null) found.push({ kind, points: value });
  };
  for (const { practice, check } of skills) {
    push('practice', practice?.points ?? null);
    for (const task of practice?.tasks ?? []) push('practice', task.points);
    push('check', check.points);
  }
  for (const { points } of unit.summatives) push('summative', points);
  return found;
}

function creditsOf({ credit }: Grading, columns: readonly Points[]): readonly Statement[] {
  return (['practice', 'check', 'summative'] as const).flatMap((kind) => {
    const own = columns.filter((column) => column.kind === kind);
    if (own.length === 0) return [];
    const points = exact(own.reduce((sum, column) => add(sum, column.points), ZERO));
    const earns = kind === 'summative' ? summativeCredit(credit.summative) : credit[kind];
    return state('credit', ['grading', 'credit', kind], {
      kind,
      credit: earns,
      sum: { columns: own.length, points },
    });
  });
}

function summativeCredit(credit: Credit): Credit {
  return credit.type === 'completion' || credit.type === 'levels' ? credit : { type: 'score' };
}

function schemeOf(unit: Unit, points: string | null): readonly Statement[] {
  const { scheme } = unit.grading;
  const path = ['grading', scheme.type];
  switch (scheme.type) {
    case 'points':
      return [state('scheme-points', ['grading'], { points })];
    case 'weights':
      return [state('weights', path, { parts: scheme.weights })];
    case 'tiers': {
      const tiers = (['must', 'should', 'aspire'] as const).flatMap((tier) => {
        const said = scheme[tier];
        return said === null ? [] : [{ tier, figure: figureOf(said) }];
      });
      return [
        state('tiers', path, { tiers, partial: scheme.partial }),
        ...(unit.summatives.length > 0 ? [state('summatives-apart', path, {})] : []),
      ];
    }
    case 'bundles':
      return [
        ...scheme.bundles.map(({ letter, conditions }) =>
          state('bundle', [...path, letter], {
            letter,
            conditions: conditions.map((condition) => conditionOf(unit, condition)),
          }),
        ),
        ...(scheme.otherwise === null
          ? []
          : [state('bundle-otherwise', [...path, 'otherwise'], { letter: scheme.otherwise })]),
      ];
  }
}

function conditionOf(unit: Unit, { subject, need }: BundleCondition): Condition {
  const about = subject.type === 'entry' ? subjectOf(unit, subject.id) : subject;
  switch (need.type) {
    case 'level':
      return { subject: about, needs: [{ amount: { type: 'all' }, level: need.level }] };
    case 'levels':
      return {
        subject: about,
        needs: need.levels.map(({ level, amount }) => ({ amount: amountOf(amount), level })),
      };
    default:
      return { subject: about, needs: [{ amount: amountOf(need), level: null }] };
  }
}

function subjectOf(unit: Unit, id: string): Subject {
  if (unit.summatives.some((summative) => summative.id === id)) return { type: 'summative', id };
  const place = walk(unit).find(({ entry }) => entry.id === id);
  return { type: place !== undefined && 'skills' in place.entry ? 'set' : 'skill', id };
}

function amountOf(amount: BundleAmount): Amount {
  return amount.type === 'proportion' ? { type: 'share', figure: figureOf(amount.value) } : amount;
}

/** What holds for columns whatever their kind. */
function columnRules({ grading, window }: Unit): readonly Statement[] {
  const { floor, missing, pending } = grading;
  const at = ['grading', 'pending'];
  return [
    pending === 'zero' || (pending === null && window.closes === undefined)
      ? state('pending-counts', at, { missing: figureOf(missing) })
      : pending === null
        ? state('pending-until', at, { closes: window.closes ?? '', missing: figureOf(missing) })
        : state('pending-left-out', at, {}),
    ...(floor !== null && isAboveZero(floor)
      ? [state('floor', ['grading', 'floor'], { share: figureOf(floor) })]
      : []),
  ];
}

/** What is made of the percent. */
export function percentRules({ scheme, scale, atLeast, roundTo }: Grading): readonly Statement[] {
  if (scheme.type === 'bundles') return [];
  const lifted = atLeast !== null && isAboveZero(atLeast);
  return [
    ...(lifted ? [state('at-least', ['grading', 'atLeast'], { share: figureOf(atLeast) })] : []),
    scale === null
      ? state('no-letter', ['grading', 'scale'], {})
      : state('scale', ['grading', 'scale'], {
          steps: scale.map(({ letter, from }) => ({ letter, from: figureOf(from) })),
        }),
    ...(scale !== null && roundTo !== null
      ? [state('rounded', ['grading', 'roundTo'], { step: toFigure(parseExact(roundTo) ?? ONE) })]
      : []),
  ];
}

function isAboveZero(text: string): boolean {
  return compare(parseExact(text) ?? ZERO, ZERO) > 0;
}
