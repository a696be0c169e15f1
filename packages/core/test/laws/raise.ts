import {
  type Bound,
  type Check,
  type Entry,
  isSet,
  type Measure,
  type Skill,
  type Threshold,
  type Unit,
} from '../../src/index.js';
import { fraction, minus, most, plus, times, toText } from '../arbitraries/fraction.js';
import { knownOfMeasure } from '../arbitraries/measure.js';
import { lineOf } from '../arbitraries/score.js';

/** The unit with each skill, retired ones and all, put through a function. */
export function mapSkills(unit: Unit, change: (skill: Skill) => Skill): Unit {
  const visit = (entry: Entry): Entry =>
    isSet(entry) ? { ...entry, skills: entry.skills.map(visit) } : change(entry);
  return { ...unit, skills: unit.skills.map(visit) };
}

/** A bound so many sixths of the way up to everything. */
function raiseBound(bound: Bound | null, measure: Measure, by: number): Bound | null {
  const line = lineOf(bound, knownOfMeasure(measure));
  if (line === null) return bound;
  const room = minus(fraction(1), line);
  return { type: 'proportion', value: toText(most(line, plus(line, times(room, fraction(by, 6))))) };
}

/** The threshold raised: by sixths of what is left, or by a condition more. */
function raiseThreshold(threshold: Threshold, measure: Measure, by: number): Threshold {
  const criteria = threshold.criteria.map(({ criterion, atLeast }) => ({
    criterion,
    atLeast: raiseBound(atLeast, measure, by) ?? atLeast,
  }));
  const raised = {
    ...threshold,
    atLeast: raiseBound(threshold.atLeast, measure, by),
    each: raiseBound(threshold.each, measure, by),
    criteria,
  };
  if (by < 6 || threshold.atLeast !== null) return raised;
  return { ...raised, atLeast: { type: 'proportion', value: '1/2' } };
}

/** The skill with a raised threshold, that of its earlier versions raised too where `past` says so. */
export function raiseSkill(skill: Skill, by: number, past: boolean): Skill {
  const { check, mastery } = skill;
  const history: Check['history'] = check.history.map((version) =>
    past ? { ...version, mastery: raiseThreshold(version.mastery, version.measure, by) } : version,
  );
  return { ...skill, mastery: raiseThreshold(mastery, check.measure, by), check: { ...check, history } };
}
