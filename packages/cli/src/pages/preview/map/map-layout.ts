import type { Unit } from '@openmastery/core';
import { type Bands, bandsOf } from './bands.js';
import { type Columns, columnsOf } from './columns.js';
import { lineOf } from './edge-line.js';
import { graphOf, type MapSet, type MapSkill } from './map-graph.js';
import { type Box, EDGE, type EdgeLine, INSET, type MapWish, type Point, SIZES } from './measures.js';
import { place } from './placement.js';
import { route } from './routing.js';
import { type Strips, stripsOf } from './strips.js';

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

/** How far below a row the map may be cut, so that its lines stay whole. */
const CUT = 4;

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
      .flatMap(({ y, height }, at) => (strips.strips[at]?.type === 'top' ? [] : [y + height + CUT])),
  };
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
