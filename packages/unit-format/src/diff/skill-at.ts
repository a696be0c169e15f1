import { isSet, type Path, type Skill, type Unit } from '@openmastery/core';

/** The skill that a path of the model leads to, or into; null where it leads elsewhere. */
export function skillAt(unit: Unit, path: Path): Skill | null {
  let entries = unit.skills;
  for (let at = 0; path[at] === 'skills'; at += 2) {
    const entry = entries[Number(path[at + 1])];
    if (entry === undefined) return null;
    if (!isSet(entry)) return entry;
    entries = entry.skills;
  }
  return null;
}
