import type { Entry, Path, Skill, Unit } from '@openmastery/core';

/** The skills of a unit that are offered, with their places. */
export function skillsOf(unit: Unit): readonly { readonly skill: Skill; readonly path: Path }[] {
  const below = (entries: readonly Entry[], path: Path): { skill: Skill; path: Path }[] =>
    entries.flatMap((entry, index) => {
      const at = [...path, 'skills', index];
      if ('skills' in entry) return below(entry.skills, at);
      return entry.retired ? [] : [{ skill: entry, path: at }];
    });
  return below(unit.skills, []);
}
