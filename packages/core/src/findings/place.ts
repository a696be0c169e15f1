import type { Path } from '../model/path.js';
import type { Entry, Skill, SkillSet } from '../model/unit.js';

/** A skill or a set, with its place. */
export interface Place {
  readonly entry: Entry;
  readonly path: Path;
  /** Its index among the places, in the order of the file. */
  readonly at: number;
  /** The index of the set around it; -1 for the unit. */
  readonly parent: number;
}

export interface SkillPlace extends Place {
  readonly entry: Skill;
}

export interface SetPlace extends Place {
  readonly entry: SkillSet;
}

/** The skills and sets of a unit in the order of the file, each set before what is in it. */
export interface Places {
  readonly places: readonly Place[];
  readonly skills: readonly SkillPlace[];
  readonly sets: readonly SetPlace[];
  /** The first place of each id. */
  readonly byId: ReadonlyMap<string, Place>;
}

/** Walks a unit once. */
export function placesOf(entries: readonly Entry[]): Places {
  const places: Place[] = [];
  const skills: SkillPlace[] = [];
  const sets: SetPlace[] = [];
  const byId = new Map<string, Place>();
  const visit = (inner: readonly Entry[], around: Path, parent: number): void => {
    inner.forEach((entry, index) => {
      const path = [...around, 'skills', index];
      const at = places.length;
      const place = { entry, path, at, parent };
      places.push(place);
      if (!byId.has(entry.id)) byId.set(entry.id, place);
      if ('skills' in entry) {
        sets.push({ entry, path, at, parent });
        visit(entry.skills, path, at);
      } else skills.push({ entry, path, at, parent });
    });
  };
  visit(entries, [], -1);
  return { places, skills, sets, byId };
}
