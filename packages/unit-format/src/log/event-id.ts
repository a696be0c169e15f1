/** Makes ids for events that have none. */
export interface EventIds {
  /** The id of an event with this content: the same in every reading of a file, and different for equal rows. */
  next(content: string): string;
}

/** Ids for one reading of one file. */
export function createEventIds(): EventIds {
  const seen = new Map<string, number>();
  return {
    next(content) {
      const id = `row-${hash(content)}`;
      const before = seen.get(id) ?? 0;
      seen.set(id, before + 1);
      return before === 0 ? id : `${id}-${before + 1}`;
    },
  };
}

/**
 * 64 bits of a text in 13 letters and digits: two interleaved multiplications as in cyrb53, both halves kept whole.
 *
 * @example
 * ```ts
 * hash('a') === hash('a') // → true
 * ```
 */
function hash(text: string): string {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 2654435761);
    two = Math.imul(two ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return ((BigInt(one >>> 0) << 32n) | BigInt(two >>> 0)).toString(36).padStart(13, '0');
}

/** Fields as one text that does not depend on their order. */
export function contentOf(fields: Iterable<readonly [string, unknown]>): string {
  return JSON.stringify(
    [...fields]
      .filter(([key]) => key !== 'id' && key !== 'seq')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, sorted(value)]),
  );
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
