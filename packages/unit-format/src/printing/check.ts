import {
  type Check,
  type Criterion,
  DEFAULTS,
  type Form,
  type Level,
  type Measure,
  type PastVersion,
  percentText,
  type Rubric,
  type Threshold,
} from '@openmastery/core';
import { isSame, plain, type Said, type SaidMap, say, unless, unlessEmpty } from './said.js';
import { sayThresholdOver } from './threshold.js';

/** A rubric as a file says it. */
export function sayRubric({ levels, criteria, whole }: Rubric): SaidMap {
  const isCount = levels.every(({ name, points }, rank) => name === String(rank + 1) && points === rank + 1);
  return say([
    ['levels', isCount ? levels.length : levels.map(sayLevel)],
    [
      'criteria',
      criteria.length === 0 ? undefined : new Map(criteria.map((one) => [one.id, sayCriterion(one)])),
    ],
    ['whole', unless(whole, DEFAULTS.rubric.whole)],
  ]);
}

function sayLevel({ name, points }: Level, rank: number): Said {
  const isNumber = /^\d/.test(name) && !/[%/]/.test(name) && Number.isFinite(Number(name));
  const usual = isNumber ? Number(name) : rank + 1;
  return points === usual
    ? name
    : say([
        ['name', name],
        ['points', points],
      ]);
}

function sayCriterion({ id, title, weight, descriptors }: Criterion): Said {
  if (weight === DEFAULTS.criterion.weight && descriptors.length === 0) return title;
  return say([
    ['title', unless(title, id)],
    [
      'descriptors',
      descriptors.length === 0 ? undefined : new Map(descriptors.map(({ level, text }) => [level, text])),
    ],
    ['weight', unless<number>(weight, DEFAULTS.criterion.weight)],
  ]);
}

/** A rubric by its name, where the unit has it under that name; else as it is. */
export function sayRubricOrName(rubric: Rubric, known: readonly Rubric[]): Said {
  const named = known.find(({ id }) => id === rubric.id);
  const isKnown =
    rubric.id !== undefined && named !== undefined && isSame(sayRubric(named), sayRubric(rubric));
  return isKnown && rubric.id !== undefined ? rubric.id : sayRubric(rubric);
}

/** A check as a file says it. */
export function sayCheck(check: Check, mastery: Threshold, rubrics: readonly Rubric[]): SaidMap {
  const { points, measure, version, history, forms, link, metadata } = check;
  return say([
    ['points', measure.type === 'points' ? measure.points : unless<number>(points, DEFAULTS.check.points)],
    ...sayMeasure(measure, rubrics),
    ['version', unless<number>(version, DEFAULTS.check.version)],
    ['history', unlessEmpty(history.map((past) => sayPast(past, check, mastery, rubrics)))],
    ['forms', unlessEmpty(forms.map(sayForm))],
    ['link', link],
    ['metadata', metadata && plain(metadata)],
  ]);
}

function sayMeasure(measure: Measure, rubrics: readonly Rubric[]): [string, Said][] {
  if (measure.type === 'rubric') return [['rubric', sayRubricOrName(measure.rubric, rubrics)]];
  if (measure.type !== 'checklist') return [];
  return [
    [
      'checklist',
      new Map(measure.lines.map(({ proportion, items }) => [percentText(proportion), [...items]])),
    ],
  ];
}

// Whole, save what is as today: a past version is laid over the check and its threshold.
export function sayPast(
  past: PastVersion,
  today: Check,
  mastery: Threshold,
  rubrics: readonly Rubric[],
): SaidMap {
  const measure = sayMeasure(past.measure, rubrics);
  const isAsToday = isSame(new Map(measure), new Map(sayMeasure(today.measure, rubrics)));
  const points = past.measure.type === 'points' ? past.measure.points : past.points;
  return say([
    ['version', past.version],
    ['before', past.before],
    ['evidence', unless(past.evidence, DEFAULTS.history.evidence)],
    ['points', points === today.points && past.measure.type === today.measure.type ? undefined : points],
    ...(isAsToday ? [] : measure.length > 0 ? measure : [['rubric', 'none'] as [string, Said]]),
    ['mastery', sayThresholdOver(past.mastery, mastery)],
  ]);
}

function sayForm({ id, link, retired, void: spoiled, metadata }: Form): Said {
  const map = say([
    ['id', id],
    ['link', link],
    ['retired', unless(retired, DEFAULTS.form.retired)],
    ['void', unless(spoiled, DEFAULTS.form.void)],
    ['metadata', metadata && plain(metadata)],
  ]);
  return map.size === 1 ? id : map;
}
