import { type Lanes, lanesOf } from './lanes.js';
import type { MapEdge } from './map-graph.js';
import type { Stand, Strips } from './strips.js';

/**
 * A way of an edge, in channels: out of what comes first, along a channel, where it has to pass rows down or up a gap
 * between columns, along the channel above what comes then, and into it.
 */
export type Route = MapEdge &
  (
    | { readonly type: 'beside'; readonly row: number; readonly gap: number }
    | { readonly type: 'straight'; readonly column: number }
    | { readonly type: 'channel' }
    | { readonly type: 'gap'; readonly gap: number }
  );

/** All ways, and in which lane of its channel or gap each part of them lies. */
export interface Routing {
  readonly routes: readonly Route[];
  /** By channel: along it, `out ID` away from an entry and `in ID` towards one. */
  readonly across: readonly Lanes[];
  /** By gap: down or up it. */
  readonly along: readonly Lanes[];
}

/** A part of a way, by the order in which columns (odd) and gaps (even) or channels follow each other. */
interface Stretch {
  readonly in: number;
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

const columnAt = (column: number): number => 2 * column + 1;
const gapAt = (gap: number): number => 2 * gap;

/** Finds a way for every edge that crosses no skill. */
export function route(edges: readonly MapEdge[], strips: Strips): Routing {
  const load: number[] = new Array(strips.columns + 1).fill(0);
  const routes = edges.flatMap((edge) => {
    const [from, to] = [strips.stands.get(edge.from), strips.stands.get(edge.to)];
    if (from === undefined || to === undefined) return [];
    const found = routeOf(edge, from, to, strips, load);
    if (found.type === 'gap') load[found.gap] = (load[found.gap] ?? 0) + 1;
    return found;
  });
  const across: Stretch[] = [];
  const along: Stretch[] = [];
  for (const each of routes) {
    const [from, to] = [strips.stands.get(each.from) as Stand, strips.stands.get(each.to) as Stand];
    const out = { in: from.below, key: `out ${each.from}`, from: columnAt(from.column) };
    if (each.type === 'channel') across.push({ ...out, to: columnAt(to.column) });
    if (each.type !== 'gap') continue;
    across.push({ ...out, to: gapAt(each.gap) });
    across.push({ in: to.above, key: `in ${each.to}`, from: gapAt(each.gap), to: columnAt(to.column) });
    along.push({ in: each.gap, key: each.from, from: from.below, to: to.above });
  }
  return {
    routes,
    across: Array.from({ length: strips.strips.length + 1 }, (_, channel) => pick(across, channel)),
    along: Array.from({ length: strips.columns + 1 }, (_, gap) => pick(along, gap)),
  };
}

function pick(stretches: readonly Stretch[], place: number): Lanes {
  return lanesOf(stretches.filter((stretch) => stretch.in === place));
}

function routeOf(edge: MapEdge, from: Stand, to: Stand, strips: Strips, load: readonly number[]): Route {
  if (from.row !== null && from.row === to.row && to.column === from.column + 1)
    return { ...edge, type: 'beside', row: from.row, gap: to.column };
  if (from.below === to.above)
    return from.column === to.column
      ? { ...edge, type: 'straight', column: from.column }
      : { ...edge, type: 'channel' };
  if (from.column === to.column && isFree(from, to, strips))
    return { ...edge, type: 'straight', column: from.column };
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let gap = 0; gap <= strips.columns; gap += 1) {
    const length = Math.abs(columnAt(from.column) - gapAt(gap)) + Math.abs(gapAt(gap) - columnAt(to.column));
    const cost = length + (load[gap] ?? 0) / 4;
    if (cost < least) [best, least] = [gap, cost];
  }
  return { ...edge, type: 'gap', gap: best };
}

/** Whether a straight line down a column passes no skill and no name of a set. */
function isFree(from: Stand, to: Stand, { strips }: Strips): boolean {
  if (from.below > to.above) return false;
  return strips.slice(from.below, to.above).every((strip) => {
    if (strip.type === 'top') return from.column > 0;
    return strip.type === 'bottom' || !strip.skills.some(({ column }) => column === from.column);
  });
}
