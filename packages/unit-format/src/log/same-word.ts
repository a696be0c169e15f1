/**
 * The one of these names that a word is, whatever its capitals: spreadsheets begin cells with one. The word itself where
 * none or several are meant.
 */
export function sameWord(written: string, names: readonly string[]): string {
  if (names.includes(written)) return written;
  const same = names.filter((name) => plain(name) === plain(written));
  return same.length === 1 ? (same[0] ?? written) : written;
}

/** Finds the id that is meant by an id, whatever its capitals, or by a title; what is written where none or several are. */
export function idFinder(
  entries: readonly { readonly id: string; readonly title: string }[],
): (written: string) => string {
  const ids = new Set(entries.map(({ id }) => id));
  const byId = new Map<string, string | null>();
  const byTitle = new Map<string, string | null>();
  const add = (names: Map<string, string | null>, name: string, id: string): void => {
    const known = names.get(plain(name));
    names.set(plain(name), known === undefined || known === id ? id : null);
  };
  for (const { id, title } of entries) {
    add(byId, id, id);
    add(byTitle, title, id);
  }
  return (written) =>
    ids.has(written) ? written : (byId.get(plain(written)) ?? byTitle.get(plain(written)) ?? written);
}

function plain(word: string): string {
  return word.trim().toLowerCase();
}
