import { defineUnit, type Unit } from '@openmastery/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMapSet, type MapEntry } from '../../../src/pages/preview/map/map-graph.js';
import { layOutMap, type MapLayout } from '../../../src/pages/preview/map/map-layout.js';
import type { Box, Point } from '../../../src/pages/preview/map/measures.js';
import { linesOf, widthOf } from '../../../src/pages/preview/map/text-lines.js';
import { arbMapUnit } from './arb-map-unit.js';

const layOut = (unit: Unit, columns: number): MapLayout =>
  layOutMap(unit, { columns, width: columns === 1 ? 328 : 940, noteOf: () => 'any 2 of 4' });

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a horizontal or vertical line has a part inside of a box, its border aside. */
function crosses(a: Point, b: Point, box: Box): boolean {
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
  const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
  return left < box.x + box.width && right > box.x && top < box.y + box.height && bottom > box.y;
}

const within = (entries: readonly MapEntry[]): readonly string[] =>
  entries.flatMap((entry) => (isMapSet(entry) ? within(entry.entries) : [entry.skill.id]));

/** What is wrong with a map; nothing, where all is well. */
function faultsOf({ width, height, nodes, frames, edges }: MapLayout): readonly string[] {
  const faults: string[] = [];
  for (const [at, node] of nodes.entries()) {
    for (const other of nodes.slice(at + 1))
      if (overlap(node, other)) faults.push(`${node.skill.id} lies over ${other.skill.id}`);
  }
  for (const frame of frames) {
    const inside = new Set(within(frame.set.entries));
    for (const node of nodes)
      if (overlap(node, frame) !== inside.has(node.skill.id)) faults.push(`${node.skill.id} and a frame`);
  }
  const isInView = ({ x, y }: Point) => x >= 0 && x <= width && y >= 0 && y <= height;
  for (const { x, y, ...box } of [...nodes, ...frames])
    if (!isInView({ x, y }) || !isInView({ x: x + box.width, y: y + box.height }))
      faults.push('a box out of view');
  for (const { from, to, points } of edges) {
    if (!points.every(isInView)) faults.push(`${from} to ${to} out of view`);
    for (const [at, point] of points.slice(1).entries()) {
      const before = points[at] as Point;
      if (before.x !== point.x && before.y !== point.y) faults.push(`${from} to ${to} is slanted`);
      for (const node of nodes)
        if (crosses(before, point, node)) faults.push(`${from} to ${to} crosses ${node.skill.id}`);
    }
  }
  return faults;
}

test('skills keep apart, edges pass none of them, and all is in view, however many stand side by side', () => {
  const law = fc.property(arbMapUnit, fc.constantFrom(1, 3, 4), (unit, columns) => {
    expect(faultsOf(layOut(unit, columns))).toEqual([]);
  });
  fc.assert(law, { numRuns: 25, seed: 20260907 });
});

test('every skill is on the map, and every edge joins what it names', () => {
  fc.assert(
    fc.property(arbMapUnit, (unit) => {
      const { nodes, frames, edges } = layOut(unit, 4);
      const boxes = new Map<string, Box>([
        ...nodes.map((node): [string, Box] => [node.skill.id, node]),
        ...frames.map((frame): [string, Box] => [frame.set.set.id, frame]),
      ]);
      for (const { from, to, points } of edges) {
        const [first, last] = [points[0] as Point, points.at(-1) as Point];
        const [source, target] = [boxes.get(from) as Box, boxes.get(to) as Box];
        const beside = first.x === source.x + source.width;
        expect(first.y).toBe(beside ? last.y : source.y + source.height);
        expect(beside ? last.x : last.y).toBe(beside ? target.x : target.y);
      }
      expect(nodes.map(({ number }) => number).sort((a, b) => a - b)).toEqual(nodes.map((_, at) => at + 1));
    }),
    { numRuns: 10, seed: 20260907 },
  );
});

test('skills in order stand in rows of about the same length, each beside the one before', () => {
  const unit = defineUnit({ id: 'u', title: 'U', skills: ['a', 'b', 'c', 'd', 'e'] });
  const { nodes, edges } = layOut(unit, 4);
  expect(nodes.map(({ y }) => y === nodes[0]?.y)).toEqual([true, true, true, false, false]);
  expect(edges.map(({ from, to, points }) => [from, to, points.length])).toEqual([
    ['a', 'b', 2],
    ['b', 'c', 2],
    ['c', 'd', 4],
    ['d', 'e', 2],
  ]);
});

test('an edge that follows from others is not drawn', () => {
  const unit = defineUnit({
    id: 'u',
    title: 'U',
    order: 'any',
    skills: ['a', { id: 'b', after: ['a'] }, { id: 'c', after: ['a', 'b'] }],
  });
  expect(layOut(unit, 4).edges.map(({ from, to }) => `${from} ${to}`)).toEqual(['a b', 'b c']);
});

test('titles are broken into lines that are not wider than asked for', () => {
  const asked = { width: 120, size: 13, most: 4 };
  for (const title of [
    'I can add fractions with different denominators, also in word problems of three lines and more',
    'W'.repeat(200),
    '比较分数'.repeat(20),
    '',
  ]) {
    const lines = linesOf(title, asked);
    expect(lines.length).toBeLessThanOrEqual(4);
    for (const line of lines) expect(widthOf(line, 13)).toBeLessThanOrEqual(120 + widthOf('W', 13));
  }
  expect(linesOf('a b', asked)).toEqual(['a b']);
});
