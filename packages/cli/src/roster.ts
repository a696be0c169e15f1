/** A learner as a class list names them; the log knows the id alone. */
export interface Classmate {
  readonly learner: string;
  readonly name: string;
  readonly group: string | null;
}

/** Somebody on a class list that was read. */
export interface Listed {
  readonly learner: string;
  readonly name: string | null;
  readonly group: string | null;
}

/** The learners of a class list in its order, and after them those that only the log knows, by id. */
export function listClass(roster: readonly Listed[], learners: Iterable<string>): readonly Classmate[] {
  const listed = new Set(roster.map(({ learner }) => learner));
  const others = [...learners].filter((learner) => !listed.has(learner)).sort();
  return [...roster, ...others.map((learner) => ({ learner, name: null, group: null }))].map((one) => ({
    ...one,
    name: one.name ?? one.learner,
  }));
}

/** The ids of a class list, and its names by id, for those who look through a log. */
export function listedIn(roster: readonly Listed[]): {
  readonly learners: readonly string[];
  readonly names: ReadonlyMap<string, string>;
} {
  return {
    learners: roster.map(({ learner }) => learner),
    names: new Map(roster.flatMap(({ learner, name }) => (name === null ? [] : [[learner, name] as const]))),
  };
}

/** A record of learners with those of a list alone, in its order. */
export function pickLearners<Value>(
  learners: { readonly [learner: string]: Value },
  classmates: readonly Classmate[],
): { readonly [learner: string]: Value } {
  const picked = classmates.flatMap(({ learner }) => {
    const value = learners[learner];
    return value === undefined ? [] : [[learner, value] as const];
  });
  return Object.fromEntries(picked);
}
