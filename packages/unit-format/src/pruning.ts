import type { Tree, TreeList, TreeMap } from './tree.js';

/** Remembers what was set aside, so that its absence is not reported as well. */
export interface Pruning {
  /** The tree without what stands at these paths. */
  cut(tree: Tree, paths: readonly (readonly PropertyKey[])[]): Tree;
  /** Whether the map lost this key by a cut. */
  lost(map: Tree | undefined, key: PropertyKey): boolean;
  /** Whether the list lost items by a cut. */
  shortened(list: Tree | undefined): boolean;
}

interface Knife {
  here: boolean;
  readonly below: Map<string, Knife>;
}

export function createPruning(): Pruning {
  const cuts = new Set<string>();
  const cutBelow = (tree: Tree, knife: Knife): Tree => {
    if (tree.kind === 'list') {
      const items: Tree[] = tree.items.flatMap(
        (item, index) => trim(item, knife.below.get(String(index))) ?? [],
      );
      if (items.length < tree.items.length) cuts.add(placeOf(tree, 'items'));
      return { ...tree, items };
    }
    if (tree.kind === 'scalar') return tree;
    const entries = tree.entries.flatMap((entry) => {
      const value = trim(entry.value, knife.below.get(entry.key));
      if (value === null) cuts.add(placeOf(tree, entry.key));
      return value === null ? [] : [value === entry.value ? entry : { ...entry, value }];
    });
    return { ...tree, entries };
  };
  const trim = (tree: Tree, knife: Knife | undefined): Tree | null => {
    if (knife === undefined) return tree;
    return knife.here ? null : cutBelow(tree, knife);
  };
  return {
    cut(tree, paths) {
      const top: Knife = { here: false, below: new Map() };
      for (const path of paths) {
        let knife = top;
        for (const key of path) {
          const next = knife.below.get(String(key)) ?? { here: false, below: new Map() };
          knife.below.set(String(key), next);
          knife = next;
        }
        knife.here = true;
      }
      return cutBelow(tree, top);
    },
    shortened: (list) => list?.kind === 'list' && cuts.has(placeOf(list, 'items')),
    lost: (map, key) => map?.kind === 'map' && cuts.has(placeOf(map, key)),
  };
}

function placeOf(map: TreeMap | TreeList, key: PropertyKey): string {
  return `${map.kind} ${map.range[0]} ${String(key)}`;
}
