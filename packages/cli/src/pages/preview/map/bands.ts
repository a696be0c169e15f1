import { EDGE, LANE, type MapWish, NODE, SIZES } from './measures.js';
import type { Routing } from './routing.js';
import type { Strip, Strips } from './strips.js';
import { linesOf } from './text-lines.js';

/** The space above and below the edges in a channel. */
const PAD = 13;

/** Where the strips of a map are, and the channels between them; and the lines of its texts. */
export interface Bands {
  readonly height: number;
  /** The upper side of each strip, and its height. */
  readonly strips: readonly { readonly y: number; readonly height: number }[];
  /** The upper side of each channel, where its first lane is. */
  readonly channels: readonly number[];
  readonly lines: ReadonlyMap<string, readonly string[]>;
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly notes: ReadonlyMap<string, readonly string[]>;
}

/** Measures the strips: rows are as high as their longest title, channels as the edges in them need. */
export function bandsOf(strips: Strips, routing: Routing, node: number, wish: MapWish): Bands {
  const lines = new Map<string, readonly string[]>();
  const names = new Map<string, readonly string[]>();
  const notes = new Map<string, readonly string[]>();
  const inside = node - 2 * NODE.pad;
  const heightOf = (strip: Strip): number => {
    if (strip.type === 'bottom') return 4;
    if (strip.type === 'top') {
      const { set } = strip;
      const name = linesOf(set.set.title, { width: node, size: SIZES.name * 1.06, most: 4 });
      const note = linesOf(wish.noteOf(set), { width: node, size: SIZES.small, most: 3 });
      names.set(set.set.id, name);
      notes.set(set.set.id, note);
      return 10 + name.length * SIZES.line + note.length * 15;
    }
    let most = 1;
    for (const { skill } of strip.skills) {
      const wrapped = linesOf(skill.title, { width: inside, size: SIZES.title, most: 5 });
      lines.set(skill.id, wrapped);
      most = Math.max(most, wrapped.length);
    }
    return NODE.pad * 2 + NODE.head + most * SIZES.line - 4;
  };
  const bands: { y: number; height: number }[] = [];
  const channels: number[] = [];
  let y = 0;
  routing.across.forEach(({ count }, channel) => {
    const [above, below] = [strips.strips[channel - 1], strips.strips[channel]];
    const ends = above === undefined || below === undefined;
    const passed = routing.routes.some(({ type, from, to }) => {
      if (type === 'beside') return false;
      const [start, end] = [strips.stands.get(from)?.below ?? -1, strips.stands.get(to)?.above ?? -1];
      return start === channel || end === channel;
    });
    const least = ends && !passed ? EDGE : passed ? 30 : channelHeight(above, below);
    const height = Math.max(least, count === 0 ? 0 : (count - 1) * LANE + 2 * PAD);
    channels.push(y + (height - Math.max(0, count - 1) * LANE) / 2);
    y += height;
    if (below === undefined) return;
    const own = heightOf(below);
    bands.push({ y, height: own });
    y += own;
  });
  return { height: y, strips: bands, channels, lines, names, notes };
}

function channelHeight(above: Strip | undefined, below: Strip | undefined): number {
  if (above?.type === 'top' || below?.type === 'bottom') return above?.type === 'top' ? 8 : 10;
  return above?.type === 'row' && below?.type === 'row' ? 14 : 18;
}
