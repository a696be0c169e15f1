import { type Course, type Entry, isSet, type Skill, type Unit } from '@openmastery/core';

/** What a log is about, as far as reading it needs. */
export interface LogContext {
  readonly known: boolean;
  readonly skills: readonly string[];
  readonly summatives: readonly string[];
  /** The time zone of the unit that an event is about. */
  timeZone(unit: string | undefined, skill: string | undefined): string;
  /** The skill, if it is known. */
  skill(unit: string | undefined, skill: string | undefined): Skill | undefined;
}

/** The context that a unit or a course gives; without one, times are UTC and columns are skills. */
export function contextOf(about: Unit | Course | undefined): LogContext {
  const units = about === undefined ? [] : 'units' in about ? about.units : [about];
  const skills = units.map((unit) => new Map(skillsOf(unit.skills).map((skill) => [skill.id, skill])));
  const summatives = units.flatMap((unit) => unit.summatives);
  const course = about !== undefined && 'units' in about ? about.summatives : [];
  const find = (unitId: string | undefined, skillId: string | undefined): number => {
    const named = units.findIndex((unit) => unit.id === unitId);
    return named >= 0 || skillId === undefined ? named : skills.findIndex((ids) => ids.has(skillId));
  };
  return {
    known: about !== undefined,
    skills: skills.flatMap((ids) => [...ids.keys()]),
    summatives: [...summatives, ...course].map(({ id }) => id),
    timeZone: (unit, skill) => units[find(unit, skill)]?.timeZone ?? about?.timeZone ?? 'UTC',
    skill: (unit, skill) => (skill === undefined ? undefined : skills[find(unit, skill)]?.get(skill)),
  };
}

function skillsOf(entries: readonly Entry[]): readonly Skill[] {
  return entries.flatMap((entry) => (isSet(entry) ? skillsOf(entry.skills) : [entry]));
}
