import type { Measure } from '../model/check.js';
import type { Path } from '../model/path.js';
import type { Rubric } from '../model/rubric.js';
import { lasts } from '../model/threshold.js';
import type { Skill } from '../model/unit.js';
import { countsHits } from '../rules/tally.js';
import { barOf } from './bar.js';
import { type Bar, type CriterionBar, type Statement, state } from './statement.js';

/** What must be reached, for the whole and by criterion. */
interface Asked {
  readonly whole: Bar | null;
  readonly criteria: readonly CriterionBar[];
}

/** What counts as mastery of a skill: what must be reached, how attempts combine, and whether it lasts. */
export function describeMastery(skill: Skill, path: Path): readonly Statement[] {
  const { mastery, check } = skill;
  const at = [...path, 'mastery'];
  const asked = askedOf(skill);
  const history = check.history.map((past, index) =>
    state('earlier-version', [...path, 'check', 'history', index], {
      version: past.version,
      before: past.before ?? null,
      evidence: past.evidence,
    }),
  );
  if (asked.whole === null && asked.criteria.length === 0)
    return [state('teacher-decides', at, {}), ...history];
  const { by } = mastery;
  const several = (criteriaOf(check.measure)?.criteria.length ?? 0) > 1;
  const cannotFall = by.type === 'highest' || by.type === 'times';
  return [
    state('mastered-when', at, { by, ...asked, together: mastery.together || !several }),
    ...levelsOf(check.measure, path),
    ...(check.measure.type === 'checklist' ? beyond(check.measure, asked.whole, path) : []),
    ...(asked.whole === null ? [] : wholeOf(check.measure, path)),
    state('combines', [...at, 'by'], { by }),
    lasts(mastery) || cannotFall
      ? state('stays-mastered', [...at, 'lasting'], {})
      : state('can-be-lost', [...at, 'lasting'], {}),
    ...history,
  ];
}

/** The rubric, where it looks at several criteria one by one. */
function criteriaOf(measure: Measure): Rubric | null {
  return measure.type === 'rubric' && measure.rubric.criteria.length > 0 ? measure.rubric : null;
}

function askedOf({ mastery: { atLeast, each, criteria, by }, check: { measure } }: Skill): Asked {
  // A figure that is made of several attempts may lie between two levels.
  const mean = !countsHits(by);
  const rubric = criteriaOf(measure);
  if (rubric === null) {
    // What is asked of criteria is asked of the whole, as a whole score stands for all.
    const bounds = [atLeast, each, ...criteria.map((one) => one.atLeast)].filter((bound) => bound !== null);
    return { whole: bounds.length === 0 ? null : barOf(bounds, measure, mean), criteria: [] };
  }
  const known = new Set(rubric.criteria.map(({ id }) => id));
  if (!criteria.every(({ criterion }) => known.has(criterion)))
    return { whole: { type: 'unreachable' }, criteria: [] };
  return {
    whole: atLeast === null ? null : barOf([atLeast], measure, true),
    criteria: [
      ...(each === null ? [] : [{ criterion: null, bar: barOf([each], measure, mean) }]),
      ...criteria.map((one) => ({
        criterion: one.criterion,
        bar: barOf(each === null ? [one.atLeast] : [one.atLeast, each], measure, mean),
      })),
    ],
  };
}

function levelsOf(measure: Measure, path: Path): readonly Statement[] {
  if (measure.type !== 'rubric') return [];
  const levels = measure.rubric.levels.map(({ name }) => name);
  return [state('levels', [...path, 'check', 'rubric'], { levels })];
}

/** The items of a checklist that mastery does not ask for. */
function beyond(
  { lines }: Measure & { type: 'checklist' },
  whole: Bar | null,
  path: Path,
): readonly Statement[] {
  const asked = new Set(whole?.type === 'items' ? whole.items : []);
  const items = lines.flatMap((line) => line.items).filter((item) => !asked.has(item));
  return asked.size === 0 || items.length === 0
    ? []
    : [state('items-beyond', [...path, 'check', 'checklist'], { items })];
}

function wholeOf(measure: Measure, path: Path): readonly Statement[] {
  const rubric = criteriaOf(measure);
  if (rubric === null || rubric.criteria.length < 2) return [];
  const at = [...path, 'check', 'rubric'];
  if (rubric.whole === 'lowest') return [state('whole-is-lowest', at, {})];
  const least = Math.min(...rubric.criteria.map(({ weight }) => weight));
  const weights = rubric.criteria
    .filter(({ weight }) => weight > least)
    .map(({ id, weight }) => ({ criterion: id, weight: least > 0 ? weight / least : weight }));
  return [state('whole-is-mean', at, { weights })];
}
