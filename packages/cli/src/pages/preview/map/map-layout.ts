import type { Unit } from '@openmastery/core';
import { laneOf } from './lanes.js';
import { graphOf, type MapSet, type MapSkill } from './map-graph.js';
import { place } from './placement.js';
import { type Route, type Routing, route } from './routing.js';
import { type Stand, type Strip, type Strips, stripsOf } from './strips.js';
import { linesOf } from './text-lines.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A skill where it is drawn. */
export interface NodeBox extends Box, MapSkill {
  readonly lines: readonly string[];
}

/** The frame around a set, with its name inside, in the first column. */
export interface FrameBox extends Box {
  readonly set: MapSet;
  readonly name: readonly string[];
  readonly nameAt: Point;
  /** What the set asks for, below its name. */
  readonly note: readonly string[];
}

/** An edge as the corners of its line. */
export interface EdgeLine {
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
}

/** A skill map, measured and ready to be drawn. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly NodeBox[];
  readonly frames: readonly FrameBox[];
  readonly edges: readonly EdgeLine[];
  /** Where the map may be cut across without cutting a skill or the name of a set. */
  readonly cuts: readonly number[];
}

/** How a map is wanted. */
export interface MapWish {
  /** The most skills side by side. */
  readonly columns: number;
  /** How wide it may be; skills become narrower down to a width at which their titles can still be read. */
  readonly width: number;
  /** What is said of a set below its name. */
  readonly noteOf: (set: MapSet) => string;
}

/** The sizes of letters: titles of skills, and names of sets. */
export const SIZES = { title: 13.5, line: 18, name: 13.5, small: 11.5 } as const;

const LANE = 9;
const EDGE = 3;
const INSET = 13;
const PAD = 13;
const NODE = { least: 150, most: 206, pad: 12, head: 19 };

/** Lays the skills of a unit out as a map: no two overlap, and no edge crosses a skill. */
export function layOutMap(unit: Unit, wish: MapWish): MapLayout {
  const { entries, edges } = graphOf(unit);
  const strips = stripsOf(place(entries, edges, wish.columns));
  const routing = route(edges, strips);
  const across = columnsOf(strips, routing, wish);
  const down = bandsOf(strips, routing, across.node, wish);
  return {
    width: across.width,
    height: down.height,
    nodes: nodesOf(strips, across, down),
    frames: framesOf(strips, across, down),
    edges: routing.routes.map((each) => lineOf(each, strips, routing, across, down)),
    cuts: down.strips
      .slice(0, -1)
      .flatMap(({ y, height }, at) => (strips.strips[at]?.type === 'top' ? [] : [y + height])),
  };
}

interface Columns {
  readonly node: number;
  readonly width: number;
  /** The left side of each column. */
  readonly lefts: readonly number[];
  /** The left side of each gap, where its first lane is. */
  readonly gaps: readonly number[];
}

function columnsOf(strips: Strips, { along, routes }: Routing, { width }: MapWish): Columns {
  const side = EDGE + strips.depth * INSET;
  const gapWidths = along.map(({ count }, gap) => {
    const lanes = count === 0 ? 0 : count * LANE + LANE;
    if (gap === 0 || gap === strips.columns)
      return side + lanes + (strips.depth === 0 && count === 0 ? 0 : 2);
    const beside = routes.some((each) => each.type === 'beside' && each.gap === gap);
    return Math.max(beside ? 34 : 22, lanes + LANE);
  });
  const gapsWidth = gapWidths.reduce((sum, each) => sum + each, 0);
  const node = Math.floor(
    Math.min(
      NODE.most * (strips.columns === 1 ? 1.6 : 1),
      Math.max(NODE.least, (width - gapsWidth) / strips.columns),
    ),
  );
  const lefts: number[] = [];
  const gaps: number[] = [];
  let x = 0;
  gapWidths.forEach((gapWidth, gap) => {
    const free = gapWidth - (gap === 0 ? side : gap === strips.columns ? side : 0);
    const lanes = Math.max(0, (along[gap]?.count ?? 0) - 1) * LANE;
    gaps.push(x + (gap === 0 ? side : 0) + (free - lanes) / 2);
    x += gapWidth;
    if (gap < strips.columns) {
      lefts.push(x);
      x += node;
    }
  });
  return { node, width: x, lefts, gaps };
}

interface Bands {
  readonly height: number;
  /** The upper side of each strip, and its height. */
  readonly strips: readonly { readonly y: number; readonly height: number }[];
  /** The upper side of each channel, where its first lane is. */
  readonly channels: readonly number[];
  readonly lines: ReadonlyMap<string, readonly string[]>;
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly notes: ReadonlyMap<string, readonly string[]>;
}

function bandsOf(strips: Strips, routing: Routing, node: number, wish: MapWish): Bands {
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
    const passed = routing.routes.some(({ from, to }) => {
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

function nodesOf(strips: Strips, { node, lefts }: Columns, down: Bands): readonly NodeBox[] {
  return strips.strips.flatMap((strip, at) => {
    const { y, height } = down.strips[at] ?? { y: 0, height: 0 };
    if (strip.type !== 'row') return [];
    return strip.skills.map(({ skill, number, column }) => ({
      skill,
      number,
      x: lefts[column] ?? 0,
      y,
      width: node,
      height,
      lines: down.lines.get(skill.id) ?? [],
    }));
  });
}

function framesOf(strips: Strips, { width, lefts }: Columns, down: Bands): readonly FrameBox[] {
  return strips.strips.flatMap((strip, at) => {
    if (strip.type !== 'top') return [];
    const { id } = strip.set.set;
    const last = strips.strips.findIndex((each) => each.type === 'bottom' && each.set.set.id === id);
    const [top, bottom] = [down.strips[at], down.strips[last]];
    if (top === undefined || bottom === undefined) return [];
    const x = EDGE + strip.depth * INSET - 1;
    return {
      set: strip.set,
      x,
      y: top.y,
      width: width - 2 * x,
      height: bottom.y + bottom.height - top.y,
      name: down.names.get(id) ?? [],
      note: down.notes.get(id) ?? [],
      nameAt: { x: lefts[0] ?? 0, y: top.y + 8 + SIZES.name },
    };
  });
}

/** How far apart what leaves a skill and what comes to the one below it are, where they are not the same edge. */
const APART = 8;

function lineOf(each: Route, strips: Strips, routing: Routing, across: Columns, down: Bands): EdgeLine {
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
  const source = leaving[0]?.from;
  return coming.every(({ from }) => from === source) ? 0 : APART;
}
