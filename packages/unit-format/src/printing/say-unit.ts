import { DEFAULTS, type Entry, isSet, type Skill, type Unit } from '@openmastery/core';
import { sayRubric, sayRubricOrName } from './check.js';
import { sayEntries, sharedOf } from './entries.js';
import { sayGrading } from './grading.js';
import { sayLate } from './policy.js';
import { plain, type Said, type SaidMap, say, unless, unlessEmpty } from './said.js';

/** What a unit's file says. With `apart` every skill says all of itself; else what all share is said once. */
export function sayUnit(unit: Unit, apart = false): SaidMap {
  const { window, rubrics, skills } = unit;
  const shared = apart ? new Map<string, Said>() : sharedOf(skillsOf(skills), rubrics);
  const late = sayLate(unit.late);
  return say([
    ['openmastery', 'unit/1'],
    ['id', unit.id],
    ['title', unit.title],
    ['description', unit.description],
    ['course', unit.course],
    ['labels', Object.keys(unit.labels).length === 0 ? undefined : plain(unit.labels)],
    ['after', unlessEmpty(unit.after)],
    ['window', Object.keys(window).length === 0 ? undefined : plain(window)],
    ['timeZone', late === undefined ? unless(unit.timeZone, DEFAULTS.unit.timeZone) : unit.timeZone],
    ['late', late],
    ['order', unless(unit.order, DEFAULTS.unit.order)],
    ['require', unless(unit.require, DEFAULTS.unit.require)],
    [
      'rubrics',
      rubrics.length === 0
        ? undefined
        : new Map(rubrics.map((rubric) => [rubric.id ?? '', sayRubric(rubric)])),
    ],
    ...shared,
    ['skills', sayEntries(skills, { tier: DEFAULTS.skill.tier, order: unit.order }, shared, rubrics)],
    [
      'summatives',
      unlessEmpty(
        unit.summatives.map(({ id, title, points, rubric, date, metadata }) =>
          say([
            ['id', id],
            ['title', unless(title, id)],
            ['points', points === null || points === rubric?.levels.at(-1)?.points ? undefined : points],
            ['rubric', rubric === null ? undefined : sayRubricOrName(rubric, rubrics)],
            ['date', date],
            ['metadata', metadata && plain(metadata)],
          ]),
        ),
      ),
    ],
    ['grading', sayGrading(unit.grading)],
    ['metadata', unit.metadata && plain(unit.metadata)],
  ]);
}

function skillsOf(entries: readonly Entry[]): readonly Skill[] {
  return entries.flatMap((entry) => (isSet(entry) ? skillsOf(entry.skills) : [entry]));
}
