import { EDGE, INSET, LANE, type MapWish, NODE } from './measures.js';
import type { Routing } from './routing.js';
import type { Strips } from './strips.js';

/** Where the columns of a map are, and the gaps around them. */
export interface Columns {
  readonly node: number;
  readonly width: number;
  /** The left side of each column. */
  readonly lefts: readonly number[];
  /** The left side of each gap, where its first lane is. */
  readonly gaps: readonly number[];
}

/** Measures the columns: gaps are as wide as the edges in them need, and skills share what is left. */
export function columnsOf(strips: Strips, { along, routes }: Routing, { width }: MapWish): Columns {
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
