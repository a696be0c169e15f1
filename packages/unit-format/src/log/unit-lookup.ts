import {
  type Course,
  type Entry,
  type Event,
  isSet,
  type Skill,
  type Summative,
  type Unit,
} from '@openmastery/core';

/** What a log may name in one unit. */
export interface NamedInUnit {
  readonly id: string;
  /** When it opens, as the unit says it; empty where it says nothing. */
  readonly opens: string;
  readonly timeZone: string;
  readonly skills: readonly Skill[];
  readonly tasks: readonly string[];
  readonly summatives: readonly Summative[];
}

const known = new WeakMap<Unit | Course, readonly NamedInUnit[]>();

/** The units of a course, or the one unit, with what a log may name in each. */
export function unitsOf(about: Unit | Course): readonly NamedInUnit[] {
  const before = known.get(about);
  if (before !== undefined) return before;
  const units = ('units' in about ? about.units : [about]).map((unit): NamedInUnit => {
    const skills = skillsOf(unit.skills);
    return {
      id: unit.id,
      opens: unit.window.opens ?? '',
      timeZone: unit.timeZone,
      skills,
      tasks: skills.flatMap(({ practice }) => (practice?.tasks ?? []).map(({ id }) => id)),
      summatives: unit.summatives,
    };
  });
  known.set(about, units);
  return units;
}

/** The skills of entries, whatever sets they stand in, in order. */
export function skillsOf(entries: readonly Entry[]): readonly Skill[] {
  return entries.flatMap((entry) => (isSet(entry) ? skillsOf(entry.skills) : [entry]));
}

/** The unit that an event is about: the one that it names, or the one that has its skill. */
export function unitOf(about: Unit | Course, event: Event): NamedInUnit | undefined {
  const units = unitsOf(about);
  return event.unit === undefined
    ? units.find(({ skills }) => skills.some(({ id }) => 'skill' in event && id === event.skill))
    : units.find(({ id }) => id === event.unit);
}

/**
 * The score of a practice or summative event where it is above what its column is worth; null otherwise. Attempts say so
 * themselves, in their reasons.
 */
export function aboveMaximum(
  about: Unit | Course,
  event: Event,
): { readonly score: string; readonly maximum?: number } | null {
  if (event.type !== 'practice' && event.type !== 'summative') return null;
  const { score } = event;
  if (typeof score !== 'number' && typeof score !== 'string') return null;
  const text = String(score).trim();
  const [, part, whole] = /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  if (part !== undefined) return Number(part) > Number(whole) ? { score: text } : null;
  if (text.endsWith('%')) return Number(text.slice(0, -1)) > 100 ? { score: text } : null;
  const most = pointsOf(about, event);
  return most !== null && Number(text) > most ? { score: text, maximum: most } : null;
}

/** What a practice or summative event is worth at most. */
export function pointsOf(about: Unit | Course, event: Event): number | null {
  const units = unitsOf(about);
  if (event.type === 'summative') {
    const all = [...units.flatMap((unit) => unit.summatives), ...('units' in about ? about.summatives : [])];
    return all.find(({ id }) => id === event.summative)?.points ?? null;
  }
  if (event.type !== 'practice') return null;
  const skills = units.flatMap((unit) => unit.skills);
  const task = skills.flatMap(({ practice }) => practice?.tasks ?? []).find(({ id }) => id === event.task);
  if (task !== undefined) return task.points;
  const practice = skills.find(({ id }) => id === event.skill)?.practice;
  return event.task === undefined && practice?.tasks.length === 0 ? practice.points : null;
}
