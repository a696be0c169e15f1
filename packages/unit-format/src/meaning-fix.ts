import type { UnitFinding } from '@openmastery/core';
import type { Edit, Fix } from './finding.js';
import { type Tree, type TreeMap, treeAt } from './tree.js';

/** A repair of what a value means, where there is one that can do no harm. */
export function meaningFix({ code, data, path }: UnitFinding, tree: Tree, text: string): Fix | null {
  const scale = treeAt(tree, path);
  if (scale?.kind !== 'map' || !isPlain(scale)) return null;
  if (code === 'scale-not-descending' && data.order === 'worst-first') return turned(scale, text);
  return code === 'unreadable-proportion' && data.meant !== undefined ? bounded(scale) : null;
}

const isPlain = ({ entries }: TreeMap): boolean => entries.every(({ value }) => value.kind === 'scalar');

/** Each entry in the place of its opposite; what stands between them stays, unless it is a remark on one of them. */
function turned({ entries, range }: TreeMap, text: string): Fix | null {
  if (text.slice(...range).includes('#')) return null;
  const written = entries.map(({ keyRange, value }) => text.slice(keyRange[0], value.range[1]));
  const edits = entries.map(({ keyRange, value }, index): Edit => {
    const put = written[written.length - 1 - index] ?? '';
    return { start: keyRange[0], end: value.range[1], text: put };
  });
  return { title: 'write the best letter first', edits };
}

/** Each range as the number that it starts with. */
function bounded({ entries }: TreeMap): Fix {
  const edits = entries.flatMap(({ value }): Edit[] => {
    if (value.kind !== 'scalar' || typeof value.value === 'number') return [];
    const [low, high = low] = value.text.match(/\d+(?:\.\d+)?/g) ?? [];
    if (low === undefined) return [];
    return [
      { start: value.range[0], end: value.range[1], text: Number(high) < Number(low) ? (high ?? low) : low },
    ];
  });
  return { title: 'write only where each letter starts', edits };
}
