import { add, compare, divide, multiply, type Ratio, sum, ZERO } from '../exact/ratio.js';
import type { DraftColumn } from './columns.js';

/** Skills whose columns must be in the sum; of all others they are in it only where they raise it. */
export type Chosen = Pick<ReadonlySet<number>, 'has'>;

/** Where no set leaves a choice. */
export const EVERY: Chosen = { has: () => true };

/** A sum of columns: what of them is in it, and what they come to. */
export interface Sum {
  readonly earned: Ratio;
  readonly possible: Ratio;
  readonly included: ReadonlySet<DraftColumn>;
}

/** What is earned of what is possible. */
export interface Item {
  readonly earned: Ratio;
  readonly possible: Ratio;
}

/** Earned ÷ possible; null where nothing is possible. */
export function shareOf({ earned, possible }: Item): Ratio | null {
  return compare(possible, ZERO) > 0 ? divide(earned, possible) : null;
}

/** Adds, best first, what raises earned ÷ possible; the order makes the result the greatest there is. */
export function raise<I extends Item>(base: Item, optional: readonly I[]): { total: Item; taken: I[] } {
  let { earned, possible } = base;
  const taken: I[] = [];
  const worth = optional.filter((item) => compare(item.possible, ZERO) > 0);
  const share = (item: Item) => divide(item.earned, item.possible);
  for (const item of worth.sort((a, b) => compare(share(b), share(a)))) {
    // INVARIANT: cross-multiplied, so that nothing is divided by an empty sum
    if (compare(multiply(item.earned, possible), multiply(earned, item.possible)) <= 0) continue;
    earned = add(earned, item.earned);
    possible = add(possible, item.possible);
    taken.push(item);
  }
  return { total: { earned, possible }, taken };
}

/** Whether a column is one that can be in a sum. */
export function inSum({ status }: DraftColumn): boolean {
  return status === 'counted' || status === 'missing';
}

/** What several come to together. */
export function totalOf(items: readonly Item[]): Item {
  return {
    earned: sum(items.map(({ earned }) => earned)),
    possible: sum(items.map(({ possible }) => possible)),
  };
}

/** Sums columns: those that must be in it, then those that raise it; where there is nothing else, all. */
export function sumOf(
  columns: readonly DraftColumn[],
  chosen: Chosen,
): Sum & { readonly onlyOptional: boolean } {
  const all = columns.filter(inSum);
  const isOptional = (column: DraftColumn) =>
    column.optional || (column.skill !== null && !chosen.has(column.skill.index));
  const must = all.filter((column) => !isOptional(column));
  const base = totalOf(must);
  if (compare(base.possible, ZERO) <= 0)
    return { ...totalOf(all), included: new Set(all), onlyOptional: true };
  const { total, taken } = raise(base, all.filter(isOptional));
  return { ...total, included: new Set([...must, ...taken]), onlyOptional: false };
}
