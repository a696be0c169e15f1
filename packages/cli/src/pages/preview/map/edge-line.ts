import type { Bands } from './bands.js';
import type { Columns } from './columns.js';
import { laneOf } from './lanes.js';
import { type EdgeLine, LANE, type Point } from './measures.js';
import type { Route, Routing } from './routing.js';
import type { Stand, Strips } from './strips.js';

/** How far apart what leaves a skill and what comes to the one below it are, where they are not the same edge. */
const APART = 8;

/** The corners of an edge. */
export function lineOf(
  each: Route,
  strips: Strips,
  routing: Routing,
  across: Columns,
  down: Bands,
): EdgeLine {
  const from = strips.stands.get(each.from) as Stand;
  const to = strips.stands.get(each.to) as Stand;
  const { node, lefts, gaps } = across;
  const centre = (column: number) => (lefts[column] ?? 0) + node / 2;
  const bandAt = (strip: number) => down.strips[strip] ?? { y: 0, height: 0 };
  const above = bandAt(from.below - 1);
  const start = above.y + above.height;
  const end = bandAt(to.above).y;
  const out = { x: centre(from.column) + shift(from.below, from.column, strips, routing), y: start };
  const into = { x: centre(to.column) - shift(to.above, to.column, strips, routing), y: end };
  const made = (points: readonly Point[]): EdgeLine => ({ from: each.from, to: each.to, points });
  const laneAt = (channel: number, key: string) =>
    (down.channels[channel] ?? 0) + laneOf(routing.across[channel], key) * LANE;
  switch (each.type) {
    case 'beside': {
      const y = bandAt(each.row).y + bandAt(each.row).height / 2;
      return made([
        { x: (lefts[from.column] ?? 0) + node, y },
        { x: lefts[to.column] ?? 0, y },
      ]);
    }
    case 'straight': {
      if (out.x === into.x) return made([out, into]);
      const y = (start + bandAt(from.below).y) / 2;
      return made([out, { x: out.x, y }, { x: into.x, y }, into]);
    }
    case 'channel': {
      const y = laneAt(from.below, `out ${each.from}`);
      return made([out, { x: out.x, y }, { x: into.x, y }, into]);
    }
    case 'gap': {
      const first = laneAt(from.below, `out ${each.from}`);
      const then = laneAt(to.above, `in ${each.to}`);
      const x = (gaps[each.gap] ?? 0) + laneOf(routing.along[each.gap], each.from) * LANE;
      return made([
        out,
        { x: out.x, y: first },
        { x, y: first },
        { x, y: then },
        { x: into.x, y: then },
        into,
      ]);
    }
  }
}

/** Whether what leaves downwards and what arrives from above have to be kept apart in a channel, at a column. */
function shift(channel: number, column: number, { stands }: Strips, { routes }: Routing): number {
  const leaving = routes.filter(({ from, type }) => {
    const stand = stands.get(from);
    return type !== 'beside' && stand?.below === channel && stand.column === column;
  });
  const coming = routes.filter(({ to, type }) => {
    const stand = stands.get(to);
    return type !== 'beside' && stand?.above === channel && stand.column === column;
  });
  if (leaving.length === 0 || coming.length === 0) return 0;
  const [source, target] = [leaving[0]?.from, coming[0]?.to];
  const fromOne = coming.every(({ from }) => from === source);
  return fromOne || leaving.every(({ to }) => to === target) ? 0 : APART;
}
