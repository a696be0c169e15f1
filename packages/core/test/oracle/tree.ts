import type { Measure } from '../../src/model/check.js';
import type { Task } from '../../src/model/practice.js';
import type { Entry, Skill, SkillSet, Summative, Unit } from '../../src/model/unit.js';

export const isSet = (entry: Entry): entry is SkillSet => 'skills' in entry;

export function setsOf(entries: readonly Entry[]): SkillSet[] {
  return entries.flatMap((entry) => (isSet(entry) ? [entry, ...setsOf(entry.skills)] : []));
}

export function skillsOf(entries: readonly Entry[]): Skill[] {
  return entries.flatMap((entry) => (isSet(entry) ? skillsOf(entry.skills) : [entry]));
}

export function skillById(unit: Unit, id: string): Skill | undefined {
  return skillsOf(unit.skills).find((skill) => skill.id === id);
}

export function tasksOf(skill: Skill): readonly Task[] {
  return skill.practice?.tasks ?? [];
}

/** What the scores of a summative are measured in. */
export function summativeMeasure(summative: Summative): Measure {
  if (summative.rubric) return { type: 'rubric', rubric: summative.rubric };
  return summative.points === null ? { type: 'proportion' } : { type: 'points', points: summative.points };
}
