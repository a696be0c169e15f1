import type { Tier } from '../../model/grading.js';
import type { Order, Require, Unit } from '../../model/unit.js';
import type { Place } from '../place.js';

/** How much the tiers matter; the highest is 0. */
export const RANK: { readonly [T in Tier]: number } = { must: 0, should: 1, aspire: 2 };

/**
 * What waits for what, policy aside, by nodes: the unit is node 0, and the place with index `i` node `i + 1`, so that
 * a set has a lower number than what is in it. This is a second reading of the rules of order: it shares no code with
 * the gates that it is about.
 */
export interface Graph {
  readonly size: number;
  readonly isSet: readonly boolean[];
  readonly parent: readonly number[];
  readonly children: readonly (readonly number[])[];
  /** Whether anything in it is offered. */
  readonly there: readonly boolean[];
  /** Whether the set around it needs this one. */
  readonly asked: readonly boolean[];
  /** Whether any of its children will do, up to a number. */
  readonly isChoice: readonly boolean[];
  /** How many of a set's children must be settled. */
  readonly needs: readonly number[];
  /** The nearest earlier child of its linear set that is asked for; -1 for none. */
  readonly before: readonly number[];
  /** What its `after` names, as far as it is known. */
  readonly after: readonly (readonly number[])[];
  /** The first that waits for it, or for the set that needs it; -1 for none. */
  readonly blocks: readonly number[];
}

interface SetWords {
  readonly order: Order;
  readonly require: Require;
  readonly tier: Tier;
}

/** Lays out the order of a unit. */
export function graphOf(
  unit: Unit | null,
  places: readonly Place[],
  byId: ReadonlyMap<string, Place>,
): Graph {
  const size = places.length + 1;
  const isSet = [true, ...places.map(({ entry }) => 'skills' in entry)];
  const parent = [-1, ...places.map((place) => place.parent + 1)];
  const children: number[][] = isSet.map(() => []);
  const there: boolean[] = new Array(size).fill(false);
  for (let node = size - 1; node > 0; node -= 1) {
    const entry = places[node - 1]?.entry;
    if (entry !== undefined && !('skills' in entry) && !entry.retired) there[node] = true;
    if (there[node]) there[parent[node] as number] = true;
  }
  for (let node = 1; node < size; node += 1) children[parent[node] as number]?.push(node);

  const asked: boolean[] = new Array(size).fill(false);
  const isChoice: boolean[] = new Array(size).fill(false);
  const needs: number[] = new Array(size).fill(0);
  const before: number[] = new Array(size).fill(-1);
  const layOut = (set: number, { order, require, tier }: SetWords): void => {
    const own = children[set]?.filter((child) => there[child]) ?? [];
    const high = own.filter((child) => RANK[places[child - 1]?.entry.tier ?? 'must'] <= RANK[tier]);
    const some = typeof require === 'number' && require < own.length;
    const all = some ? [] : require === 'ownTier' && high.length > 0 ? high : own;
    for (const child of all) asked[child] = true;
    isChoice[set] = some;
    needs[set] = some ? require : all.length;
    let last = -1;
    for (const child of order === 'linear' ? (children[set] ?? []) : []) {
      before[child] = last;
      if (asked[child]) last = child;
    }
  };
  if (unit !== null) layOut(0, { order: unit.order, require: unit.require, tier: 'must' });
  places.forEach(({ entry }, index) => {
    if ('skills' in entry) layOut(index + 1, entry);
  });

  const after = [
    [],
    ...places.map(({ entry }) =>
      entry.after.flatMap((id) => {
        const place = byId.get(id);
        return place === undefined ? [] : [place.at + 1];
      }),
    ),
  ];
  const blocks: number[] = new Array(size).fill(-1);
  const block = (first: number, node: number): void => {
    if (first !== -1 && blocks[first] === -1) blocks[first] = node;
  };
  for (let node = 1; node < size; node += 1) {
    if (!there[node]) continue;
    block(before[node] as number, node);
    for (const first of after[node] ?? []) block(first, node);
  }
  for (let node = 1; node < size; node += 1)
    if (asked[node]) block(node, blocks[parent[node] as number] as number);
  return { size, isSet, parent, children, there, asked, isChoice, needs, before, after, blocks };
}
