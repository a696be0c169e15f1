/** What a printed file says: maps keep their order, and what is left out is absent. */
export type Said = string | number | boolean | readonly Said[] | SaidMap;
export type SaidMap = ReadonlyMap<string, Said>;

/** A map of what is said; values that are absent or say the default are left out. */
export function say(entries: readonly (readonly [string, Said | undefined])[]): SaidMap {
  return new Map(entries.filter((entry): entry is readonly [string, Said] => entry[1] !== undefined));
}

/** The value, unless it is what holds without it. */
export function unless<Value extends Said | null>(
  value: Value | undefined,
  usual: Value,
): Exclude<Value, null> | undefined {
  return value === usual || value === null || value === undefined
    ? undefined
    : (value as Exclude<Value, null>);
}

/** The list, unless it is empty. */
export function unlessEmpty(list: readonly Said[]): readonly Said[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** Plain data as it is. */
export function plain(value: unknown): Said {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value as Said;
  const entries: Iterable<[string, unknown]> = value instanceof Map ? value : Object.entries(value);
  return new Map([...entries].map(([key, inner]) => [key, plain(inner)]));
}

/** Whether two things say the same, in the same order. */
export function isSame(a: Said | undefined, b: Said | undefined): boolean {
  return textOf(a) === textOf(b);
}

function textOf(said: Said | undefined): string {
  return (
    JSON.stringify(said, (_key, value: unknown) => (value instanceof Map ? { map: [...value] } : value)) ?? ''
  );
}
