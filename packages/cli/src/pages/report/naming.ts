import type { Classmate } from '../../roster.js';

/** How learners are named on a page: as the class list does, by first name, or by id. */
export type Naming = 'full' | 'first' | 'id';

/**
 * A class with the names that a page shows. Learners who share a first name keep as much of the rest as tells them
 * apart: an initial, else all of it.
 *
 * @example
 * ```ts
 * const roster = [
 *   { learner: '1', name: 'Ruiz, Ana', group: null },
 *   { learner: '2', name: 'Ben Tran', group: null },
 *   { learner: '3', name: 'Ana Lee', group: null },
 * ];
 * nameClass(roster, 'first').map(({ name }) => name) // → ['Ana R.', 'Ben', 'Ana L.']
 * ```
 */
export function nameClass(classmates: readonly Classmate[], naming: Naming): readonly Classmate[] {
  if (naming === 'full') return classmates;
  if (naming === 'id') return classmates.map((one) => ({ ...one, name: one.learner }));
  const parts = classmates.map(({ name }) => partsOf(name));
  const shorts = [
    ({ first }: Parts) => first,
    ({ first, rest }: Parts) => (rest === '' ? first : `${first} ${[...rest][0]}.`),
    ({ first, rest }: Parts) => `${first} ${rest}`.trim(),
  ];
  return classmates.map((one, at) => {
    const own = parts[at] ?? partsOf(one.name);
    const short = shorts.find((say) => parts.filter((other) => say(other) === say(own)).length === 1);
    return { ...one, name: short === undefined ? one.name : short(own) };
  });
}

interface Parts {
  readonly first: string;
  readonly rest: string;
}

// `Ruiz, Ana` as gradebooks export it, `Ana Ruiz` as people write it.
function partsOf(name: string): Parts {
  const [before = '', after] = name.split(/,\s*/, 2);
  if (after !== undefined && after !== '') return { first: after.split(/\s+/)[0] ?? after, rest: before };
  const [first = '', ...rest] = before.trim().split(/\s+/);
  return { first, rest: rest.at(-1) ?? '' };
}
