import type { Tier } from '@openmastery/core';
import { html, type Markup, raw } from '../../shell/markup.js';
import type { FrameBox, MapLayout, NodeBox } from './map-layout.js';
import { type Box, type EdgeLine, type Point, SIZES } from './measures.js';

/** What stands in a map besides its shapes. */
export interface MapText {
  /** Where a skill is told of. */
  readonly hrefOf: (node: NodeBox) => string;
  /** What a screen reader says of a skill. */
  readonly labelOf: (node: NodeBox) => string;
  /** The word for a skill's tier; null where there is one tier alone. */
  readonly tierOf: (tier: Tier) => string | null;
}

/** A map that is no taller than this stays whole, on one sheet of paper. */
const WHOLE = 900;
/** How tall a piece of a taller map should be at the least. */
const PIECE = 220;
const CORNER = 7;

/** A map as pictures one below the other that look like one. */
export function drawMap(layout: MapLayout, text: MapText): Markup {
  return html`${pieces(layout).map(([from, to]) => piece(layout, from, to, text))}`;
}

/** Where a map is parted, so that paper can be turned between two rows. */
function pieces({ height, cuts }: MapLayout): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let from = 0;
  for (const cut of height > WHOLE ? cuts : []) {
    if (cut - from < PIECE || height - cut < PIECE) continue;
    found.push([from, cut]);
    from = cut;
  }
  return [...found, [from, height]];
}

function piece(layout: MapLayout, from: number, to: number, text: MapText): Markup {
  const { width } = layout;
  const meets = (top: number, bottom: number) => top < to && bottom > from;
  const frames = layout.frames.filter(({ y, height }) => meets(y, y + height));
  const nodes = layout.nodes.filter(({ y, height }) => meets(y, y + height));
  const edges = layout.edges.filter(({ points }) => {
    const ys = points.map(({ y }) => y);
    return meets(Math.min(...ys) - 1, Math.max(...ys) + 1);
  });
  const named = frames.filter(({ y }) => y >= from && y < to);
  return html`<svg viewBox="0 ${from} ${width} ${to - from}" width="${width}" height="${to - from}">
${frames.map(frame)}${edges.map(edge)}${named.map(frameName)}${nodes.map((each) => node(each, text))}</svg>
`;
}

function frame({ x, y, width, height }: FrameBox): Markup {
  return html`<rect class="frame" x="${x}" y="${y}" width="${width}" height="${height}" rx="10"/>`;
}

function frameName({ name, note, nameAt: { x, y } }: FrameBox): Markup {
  const below = y + name.length * SIZES.line - 2;
  return html`${lines('set', name, { x, y }, SIZES.line)}${lines('note', note, { x, y: below }, 15)}`;
}

function lines(kind: string, all: readonly string[], { x, y }: Point, step: number, whole = ''): Markup {
  let end = 0;
  return html`<text class="${kind}">${all.map((line, at) => {
    end = whole.indexOf(line, end) + line.length;
    // Not to be seen, and heard: words of two lines are two words, unless a long one was parted.
    const space = whole.charAt(end) === ' ' ? ' ' : '';
    return html`<tspan x="${x}" y="${y + at * step}">${line}${space}</tspan>`;
  })}</text>`;
}

function node(each: NodeBox, { hrefOf, labelOf, tierOf }: MapText): Markup {
  const { x, y, width, number, skill } = each;
  const tier = tierOf(skill.tier);
  return html`<a href="${hrefOf(each)}" aria-label="${labelOf(each)}">${shape(each)}<text class="note" x="${x + 12}" y="${y + 22}">${number} </text>${
    tier === null
      ? null
      : html`<text class="note" x="${x + width - 12}" y="${y + 22}" text-anchor="end">${tier} </text>`
  }${lines('skill', each.lines, { x: x + 12, y: y + 41 }, SIZES.line, skill.title)}</a>
`;
}

/** A tier is told by its outline too: square corners, round ends, a dashed line. */
function shape({ x, y, width, height, skill }: Box & Pick<NodeBox, 'skill'>): Markup {
  const rx = skill.tier === 'should' ? 20 : 5;
  return html`<rect class="${skill.tier}" x="${x}" y="${y}" width="${width}" height="${height}" rx="${rx}"/>`;
}

function edge({ points }: EdgeLine): Markup {
  const last = points.at(-1);
  const before = points.at(-2);
  if (last === undefined || before === undefined) return raw('');
  const sideways = before.y === last.y;
  const tip = sideways ? `M${last.x} ${last.y}l-7-4v8z` : `M${last.x} ${last.y}l-4-7h8z`;
  const end = sideways ? { x: last.x - 5, y: last.y } : { x: last.x, y: last.y - 5 };
  return html`<path class="edge" d="${rounded([...points.slice(0, -1), end])}"/><path class="tip" d="${tip}"/>`;
}

/** A line through corners, each of them rounded as far as there is room. */
function rounded(corners: readonly Point[]): string {
  const apart = corners.filter((point, at) => {
    const before = corners[at - 1];
    return before === undefined || before.x !== point.x || before.y !== point.y;
  });
  return apart
    .map((point, at) => {
      const [before, after] = [apart[at - 1], apart[at + 1]];
      if (before === undefined) return `M${point.x} ${point.y}`;
      if (after === undefined) return `L${point.x} ${point.y}`;
      const [start, end] = [toward(point, before), toward(point, after)];
      return `L${start.x} ${start.y}Q${point.x} ${point.y} ${end.x} ${end.y}`;
    })
    .join('');
}

function toward(corner: Point, other: Point): Point {
  const length = Math.abs(other.x - corner.x) + Math.abs(other.y - corner.y);
  const part = Math.min(CORNER, length / 2) / length;
  const at = (from: number, to: number) => Math.round((from + (to - from) * part) * 10) / 10;
  return { x: at(corner.x, other.x), y: at(corner.y, other.y) };
}
