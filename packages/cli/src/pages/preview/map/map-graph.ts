import type { Entry, Skill, SkillSet, Unit } from '@openmastery/core';
import { prerequisitesOf, requirementsOf } from '@openmastery/core/description';

/** A skill of the map, with its place in the order of the file. */
export interface MapSkill {
  readonly skill: Skill;
  readonly number: number;
}

/** A set of the map, with what it holds. */
export interface MapSet {
  readonly set: SkillSet;
  readonly entries: readonly MapEntry[];
}

export type MapEntry = MapSkill | MapSet;

/** What directly comes before what, by id. */
export interface MapEdge {
  readonly from: string;
  readonly to: string;
}

/** A unit as a graph: what is offered, and what comes before what, without what follows from the rest. */
export interface MapGraph {
  readonly entries: readonly MapEntry[];
  readonly edges: readonly MapEdge[];
}

export function isMapSet(entry: MapEntry): entry is MapSet {
  return 'set' in entry;
}

export function idOf(entry: MapEntry): string {
  return isMapSet(entry) ? entry.set.id : entry.skill.id;
}

/** The graph of a unit. Skills that are retired, and sets in which nothing is left, are not in it. */
export function graphOf(unit: Unit): MapGraph {
  const prerequisites = prerequisitesOf(unit);
  let number = 0;
  const visit = (entries: readonly Entry[]): readonly MapEntry[] =>
    entries.flatMap((entry): readonly MapEntry[] => {
      if (!('skills' in entry)) {
        if (entry.retired) return [];
        number += 1;
        return [{ skill: entry, number }];
      }
      const inside = visit(entry.skills);
      return inside.length === 0 ? [] : [{ set: entry, entries: inside }];
    });
  const entries = visit(unit.skills);
  const edges = [...prerequisites].flatMap(([to, { order, after }]) =>
    [...new Set([...(order === null ? [] : [order]), ...after])].map((from) => ({ from, to })),
  );
  return { entries, edges: withoutRedundant(entries, edges, unit) };
}

/** Edges that do not follow from others: who must finish A before B and B before C need not be told of A before C. */
function withoutRedundant(
  entries: readonly MapEntry[],
  edges: readonly MapEdge[],
  unit: Unit,
): readonly MapEdge[] {
  const asked = new Set(requirementsOf(unit).flatMap(({ n, of }) => (n === of.length ? of : [])));
  // An entry is opened, and it is settled: a set opens what is in it, and is settled by what it asks for.
  const next = new Map<string, string[]>();
  const link = (from: string, to: string) => next.set(from, [...(next.get(from) ?? []), to]);
  const visit = (entry: MapEntry): void => {
    const id = idOf(entry);
    link(`open ${id}`, `settled ${id}`);
    if (!isMapSet(entry)) return;
    for (const child of entry.entries) {
      link(`open ${id}`, `open ${idOf(child)}`);
      if (asked.has(idOf(child))) link(`settled ${idOf(child)}`, `settled ${id}`);
      visit(child);
    }
  };
  entries.forEach(visit);
  for (const { from, to } of edges) link(`settled ${from}`, `open ${to}`);
  const reaches = ({ from, to }: MapEdge): boolean => {
    const seen = new Set<string>();
    const stack = [`settled ${from}`];
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      for (const step of next.get(at) ?? []) {
        if (at === `settled ${from}` && step === `open ${to}`) continue;
        if (step === `open ${to}`) return true;
        if (!seen.has(step)) stack.push(step);
        seen.add(step);
      }
    }
    return false;
  };
  return edges.filter((edge) => !reaches(edge));
}
