/** Parts of ways that run beside each other: the lane of each key, and how many lanes there are. */
export interface Lanes {
  readonly count: number;
  readonly of: ReadonlyMap<string, number>;
}

/** Gives each key a lane, so that in one lane no two of them meet. All that one key has lies in one lane. */
export function lanesOf(
  stretches: readonly { readonly key: string; readonly from: number; readonly to: number }[],
): Lanes {
  const spans = new Map<string, { first: number; last: number }>();
  for (const { key, from, to } of stretches) {
    const span = spans.get(key) ?? { first: from, last: from };
    span.first = Math.min(span.first, from, to);
    span.last = Math.max(span.last, from, to);
    spans.set(key, span);
  }
  const ends: number[] = [];
  const of = new Map<string, number>();
  for (const [key, { first, last }] of [...spans].sort(([, a], [, b]) => a.first - b.first)) {
    const free = ends.findIndex((end) => end < first);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = last;
    of.set(key, lane);
  }
  return { count: ends.length, of };
}

/** The lane of a key; the first where it has none. */
export function laneOf(lanes: Lanes | undefined, key: string): number {
  return lanes?.of.get(key) ?? 0;
}
