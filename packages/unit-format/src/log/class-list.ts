import { nearest } from '../nearest.js';

/** The learners of a class list. */
export interface ClassList {
  has(learner: string): boolean;
  /** Who may have been meant by another id; `s17` is nobody's slip for `s18`. */
  nearest(learner: string): readonly string[];
  /** The id of a learner by their name. */
  idOf(name: string): string | undefined;
}

/** A class list that looks for what was meant by an id once, in however many rows it stands. */
export function classListOf(
  learners: readonly string[],
  names: ReadonlyMap<string, string> = new Map(),
): ClassList {
  const ids = new Set(learners);
  const simple = (name: string) => name.trim().toLowerCase();
  const byName = new Map([...names].map(([id, name]) => [simple(name), id]));
  const known = new Map<string, readonly string[]>();
  return {
    has: (learner) => ids.has(learner),
    idOf: (name) => byName.get(simple(name)),
    nearest: (learner) => {
      const near =
        known.get(learner) ??
        nearest(learner, learners).filter((id) => withoutNumbers(id) !== withoutNumbers(learner));
      known.set(learner, near);
      return near;
    },
  };
}

/** An id of which the numbers do not matter. */
export function withoutNumbers(id: string): string {
  return id.replace(/\d+/g, '#');
}
