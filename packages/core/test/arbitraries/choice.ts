import fc from 'fast-check';

/**
 * Generated values are recipes: plain records of small numbers, turned into units and logs by pure functions. A
 * reference is an index taken modulo what is there, so nothing is filtered away and everything shrinks by itself.
 */
export const arbIndex: fc.Arbitrary<number> = fc.nat({ max: 11 });

/** An index that is mostly small, so that several things come to be about the same one. */
export const arbFewIndex: fc.Arbitrary<number> = oneOf(0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 4, 5, 11);

/** The item that an index points at; the first one for 0. */
export function choose<Item>(items: readonly Item[], index: number): Item {
  if (items.length === 0) throw new RangeError('nothing to choose from');
  return items[index % items.length] as Item;
}

/** Absent, or `weight` times in ten what the arbitrary makes. */
export function sometimes<Value>(arb: fc.Arbitrary<Value>, weight = 3): fc.Arbitrary<Value | undefined> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 10 - weight, arbitrary: fc.constant(undefined) },
    { weight, arbitrary: arb },
  );
}

/** One of the values, the first being the simplest. */
export function oneOf<const Value>(...values: readonly Value[]): fc.Arbitrary<Value> {
  return fc.nat({ max: values.length - 1 }).map((index) => choose(values, index));
}

/** The object without the keys that are absent. */
export function compact<Whole extends object>(
  parts: { [Key in keyof Whole]: Whole[Key] | undefined },
): Whole {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Whole;
}
