import { type Entry, isSet, type Skill, type Unit } from '@openmastery/core';

/** A skill and the sets around it, outermost first. */
export interface PlacedSkill {
  readonly skill: Skill;
  readonly sets: readonly string[];
}

/** The skills of a unit in the order of its file, whatever sets they stand in. */
export function skillsOf(unit: Unit): readonly PlacedSkill[] {
  const walk = (entries: readonly Entry[], sets: readonly string[]): readonly PlacedSkill[] =>
    entries.flatMap((entry) =>
      isSet(entry) ? walk(entry.skills, [...sets, entry.title]) : [{ skill: entry, sets }],
    );
  return walk(unit.skills, []);
}
