import type { Course, Skill, Unit } from '@openmastery/core';
import { type Read, readAt } from './cell.js';
import { attemptOf, type Subjects, subjectsOf } from './grid-subject.js';
import { idFinder } from './same-word.js';
import { skillsOf } from './unit-lookup.js';
import type { DateOrder } from './written-date.js';

const MAX_KNOWN = 10_000;

/** The fields of an event that name something in a unit. */
export type NamedField = 'unit' | 'skill' | 'task' | 'summative';

const ANY_SKILL: Subjects = { find: attemptOf, isOfGradebook: () => false };

/** What a log is about, as far as reading it needs. */
export interface LogContext {
  readonly known: boolean;
  readonly skills: readonly string[];
  readonly summatives: readonly string[];
  /** An instant, in the time zone of the unit that an event is about. */
  at(text: string, unit: string | undefined, skill: string | undefined, order?: DateOrder): Read<string>;
  /** What the columns of a grid are about. */
  readonly subjects: Subjects;
  /** The id that is meant by an id, whatever its capitals, or by a title; what is written where none is. */
  idOf(field: NamedField, written: string): string;
  /** The skill, if it is known. */
  skill(unit: string | undefined, skill: string | undefined): Skill | undefined;
}

/** The context that a unit or a course gives; without one, times are UTC and columns are skills. */
export function contextOf(about: Unit | Course | undefined): LogContext {
  const units = about === undefined ? [] : 'units' in about ? about.units : [about];
  const skills = units.map((unit) => new Map(skillsOf(unit.skills).map((skill) => [skill.id, skill])));
  const summatives = units.flatMap((unit) => unit.summatives);
  const course = about !== undefined && 'units' in about ? about.summatives : [];
  const all = skills.flatMap((ids) => [...ids.values()]);
  const tasks = all.flatMap(({ practice }) => practice?.tasks ?? []);
  const subjects = subjectsOf(all, [...summatives, ...course]);
  const finders: { readonly [Field in NamedField]: (written: string) => string } = {
    unit: idFinder(units),
    skill: idFinder(all),
    task: idFinder(tasks),
    summative: idFinder([...summatives, ...course]),
  };
  const find = (unitId: string | undefined, skillId: string | undefined): number => {
    const named = units.findIndex((unit) => unit.id === unitId);
    return named >= 0 || skillId === undefined ? named : skills.findIndex((ids) => ids.has(skillId));
  };
  const known = new Map<string, Read<string>>();
  return {
    known: about !== undefined,
    skills: skills.flatMap((ids) => [...ids.keys()]),
    summatives: [...summatives, ...course].map(({ id }) => id),
    subjects: about === undefined ? ANY_SKILL : subjects,
    idOf: (field, written) => finders[field](written),
    at: (text, unit, skill, order = null) => {
      const timeZone = units[find(unit, skill)]?.timeZone ?? about?.timeZone ?? 'UTC';
      // A class has few different dates, and the rules of a time zone are slow to ask.
      const key = `${timeZone} ${order} ${text}`;
      const read = known.get(key) ?? readAt(text, timeZone, order);
      if (known.size < MAX_KNOWN) known.set(key, read);
      return read;
    },
    skill: (unit, skill) => (skill === undefined ? undefined : skills[find(unit, skill)]?.get(skill)),
  };
}
