import type { Path } from './path.js';
import type { Entry, SkillSet, Unit } from './unit.js';

/** An entry of a unit with its place. */
export interface Place {
  readonly entry: Entry;
  readonly path: Path;
  /** The set around it; null for the unit itself. */
  readonly around: SkillSet | null;
}

/** All skills and sets of a unit in the order of the file, each set before what is in it. */
export function walk(unit: Pick<Unit, 'skills'>): Place[] {
  const places: Place[] = [];
  const visit = (entries: readonly Entry[], path: Path, around: SkillSet | null): void => {
    entries.forEach((entry, index) => {
      const at = [...path, 'skills', index];
      places.push({ entry, path: at, around });
      if ('skills' in entry) visit(entry.skills, at, entry);
    });
  };
  visit(unit.skills, [], null);
  return places;
}
