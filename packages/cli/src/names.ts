/**
 * What stands between the names of a list: a name such as `Ruiz, Ana` has a comma of its own.
 *
 * @example
 * ```ts
 * betweenNames(['Ana', 'Ben']) // → ', '
 * betweenNames(['Ruiz, Ana', 'Tran, Ben']) // → '; '
 * ```
 */
export function betweenNames(names: readonly string[]): string {
  return names.some((name) => name.includes(',')) ? '; ' : ', ';
}

/** Learners in the order of their names, as the readers of a language look them up: `Ó Briain` beside `O’Neill`. */
export function byName(
  learners: readonly string[],
  nameOf: (learner: string) => string,
  locale: string,
): readonly string[] {
  const { compare } = new Intl.Collator(locale);
  return [...learners].sort((one, other) => compare(nameOf(one), nameOf(other)));
}
