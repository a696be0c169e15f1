import type { MapSet } from './map-graph.js';
import type { Block, PlacedSkill } from './placement.js';

/** A band across the whole map. Between any two of them there is a channel for edges, and so at both ends. */
export type Strip =
  | { readonly type: 'row'; readonly skills: readonly PlacedSkill[] }
  | { readonly type: 'top'; readonly set: MapSet; readonly depth: number }
  | { readonly type: 'bottom'; readonly set: MapSet; readonly depth: number };

/** Where edges meet an entry: the channel `above` it leads to it, the one `below` away from it. */
export interface Stand {
  readonly above: number;
  readonly below: number;
  readonly column: number;
  /** The number of its row; null for a set. */
  readonly row: number | null;
}

/** A map as strips: channel n is above strip n, and the last one below all. */
export interface Strips {
  readonly strips: readonly Strip[];
  readonly stands: ReadonlyMap<string, Stand>;
  /** How deep sets stand in sets. */
  readonly depth: number;
  readonly columns: number;
}

/** The strips of blocks, from the top. */
export function stripsOf(blocks: readonly Block[]): Strips {
  const strips: Strip[] = [];
  const stands = new Map<string, Stand>();
  let deepest = 0;
  let columns = 1;
  const visit = (block: Block, depth: number): void => {
    if ('row' in block) {
      const row = strips.push({ type: 'row', skills: block.row }) - 1;
      for (const { skill, column } of block.row) {
        stands.set(skill.id, { above: row, below: row + 1, column, row });
        columns = Math.max(columns, column + 1);
      }
      return;
    }
    const { set } = block;
    deepest = Math.max(deepest, depth + 1);
    const above = strips.push({ type: 'top', set, depth }) - 1;
    for (const inner of block.blocks) visit(inner, depth + 1);
    const below = strips.push({ type: 'bottom', set, depth });
    stands.set(set.set.id, { above, below, column: 0, row: null });
  };
  for (const block of blocks) visit(block, 0);
  return { strips, stands, depth: deepest, columns };
}
