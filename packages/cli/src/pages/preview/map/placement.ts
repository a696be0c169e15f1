import { idOf, isMapSet, type MapEdge, type MapEntry, type MapSet, type MapSkill } from './map-graph.js';

/** A skill in a column of a row. */
export interface PlacedSkill extends MapSkill {
  readonly column: number;
}

/** What stands one below the other: a row of skills, or a set with what is in it. */
export type Block =
  | { readonly row: readonly PlacedSkill[] }
  | { readonly set: MapSet; readonly blocks: readonly Block[] };

/**
 * Lays entries out in rows of at most `columns` skills. What comes first stands above, or where one follows another,
 * before it in the row, as words do in a text; what has nothing before it stands side by side.
 */
export function place(
  entries: readonly MapEntry[],
  edges: readonly MapEdge[],
  columns: number,
): readonly Block[] {
  const known = new Map<string, number>();
  const visit = (inside: readonly MapEntry[]): readonly Block[] => {
    const blocks: Block[] = [];
    let run: MapSkill[] = [];
    const flush = (): void => {
      blocks.push(...rowsOf(run, edges, columns, known).map((row) => ({ row })));
      run = [];
    };
    for (const entry of inOrder(inside, edges)) {
      if (isMapSet(entry)) {
        flush();
        known.set(entry.set.id, 0);
        blocks.push({ set: entry, blocks: visit(entry.entries) });
      } else run.push(entry);
    }
    flush();
    return blocks;
  };
  return visit(entries);
}

/** Entries so that what comes first stands first, else as in the file; circles between sets stay as in the file. */
function inOrder(entries: readonly MapEntry[], edges: readonly MapEdge[]): readonly MapEntry[] {
  const homes = new Map<string, string>();
  const settle = (entry: MapEntry, home: string): void => {
    homes.set(idOf(entry), home);
    if (isMapSet(entry)) for (const child of entry.entries) settle(child, home);
  };
  for (const entry of entries) settle(entry, idOf(entry));
  const before = new Map<string, Set<string>>();
  for (const { from, to } of edges) {
    const [first, then] = [homes.get(from), homes.get(to)];
    if (first === undefined || then === undefined || first === then) continue;
    before.set(then, (before.get(then) ?? new Set()).add(first));
  }
  const left = [...entries];
  const sorted: MapEntry[] = [];
  while (left.length > 0) {
    const free = left.findIndex((entry) => {
      const firsts = before.get(idOf(entry));
      return firsts === undefined || !left.some((other) => other !== entry && firsts.has(idOf(other)));
    });
    sorted.push(...left.splice(Math.max(0, free), 1));
  }
  return sorted;
}

/** Skills without a set between them, in rows; `known` are the columns of what stands above, and learns theirs. */
function rowsOf(
  run: readonly MapSkill[],
  edges: readonly MapEdge[],
  columns: number,
  known: Map<string, number>,
): readonly (readonly PlacedSkill[])[] {
  const rows: PlacedSkill[][] = [];
  const put = (row: PlacedSkill[]): void => {
    rows.push(row);
    for (const { skill, column } of row) known.set(skill.id, column);
  };
  const firstsOf = (id: string) => edges.filter(({ to }) => to === id).map(({ from }) => from);
  let chain: MapSkill[] = [];
  const flush = (): void => {
    const [first] = chain;
    const wish = first === undefined ? 0 : Math.round(wishOf(first, firstsOf, known) ?? 0);
    const start = Math.max(0, Math.min(wish, columns - chain.length));
    for (const row of evenly(chain, columns)) put(row.map((each, at) => ({ ...each, column: start + at })));
    chain = [];
  };
  const apart = run.filter(({ skill }) => !run.some((other) => isJoined(skill.id, other.skill.id, edges)));
  const spread = (level: readonly MapSkill[]): void => {
    for (const row of evenly(byFirsts(level, firstsOf, known), columns))
      put(below(row, firstsOf, known, columns));
  };
  spread(apart);
  for (const level of levelsOf(
    run.filter((each) => !apart.includes(each)),
    edges,
  )) {
    const [only] = level;
    const last = chain.at(-1);
    const follows =
      only !== undefined &&
      level.length === 1 &&
      (last === undefined || firstsOf(only.skill.id).join() === last.skill.id);
    if (follows) {
      chain.push(only);
      continue;
    }
    flush();
    if (only !== undefined && level.length === 1) chain.push(only);
    else spread(level);
  }
  flush();
  return rows;
}

function isJoined(a: string, b: string, edges: readonly MapEdge[]): boolean {
  return edges.some(({ from, to }) => (from === a && to === b) || (from === b && to === a));
}

/**
 * Skills by how many others of the run must come before them; what has more time than that stands as near as can be to
 * what it is needed for.
 */
function levelsOf(run: readonly MapSkill[], edges: readonly MapEdge[]): readonly (readonly MapSkill[])[] {
  const level = new Map<string, number>();
  const inside = new Set(run.map(({ skill }) => skill.id));
  for (const { skill } of run) {
    const firsts = edges.filter(({ from, to }) => to === skill.id && inside.has(from));
    // INVARIANT: what comes first stands first in the run, so that its level is known
    level.set(skill.id, Math.max(0, ...firsts.map(({ from }) => (level.get(from) ?? -1) + 1)));
  }
  for (const { skill } of [...run].reverse()) {
    const then = edges.flatMap(({ from, to }) =>
      from === skill.id && inside.has(to) ? (level.get(to) ?? 0) : [],
    );
    if (then.length > 0) level.set(skill.id, Math.max(level.get(skill.id) ?? 0, Math.min(...then) - 1));
  }
  const levels: MapSkill[][] = [];
  for (const each of run) {
    const at = level.get(each.skill.id) ?? 0;
    while (levels.length <= at) levels.push([]);
    levels[at]?.push(each);
  }
  return levels;
}

/** Skills in as few rows as fit, all of them about equally long. */
function evenly<Each>(all: readonly Each[], columns: number): readonly (readonly Each[])[] {
  const rows = Math.ceil(all.length / columns);
  const length = Math.ceil(all.length / Math.max(1, rows));
  return Array.from({ length: rows }, (_, row) => all.slice(row * length, (row + 1) * length));
}

type Firsts = (id: string) => readonly string[];

/** The column below what comes first; null where nothing does. */
function wishOf({ skill }: MapSkill, firstsOf: Firsts, known: ReadonlyMap<string, number>): number | null {
  const above = firstsOf(skill.id).flatMap((first) => known.get(first) ?? []);
  return above.length === 0 ? null : above.reduce((sum, column) => sum + column, 0) / above.length;
}

function byFirsts(
  level: readonly MapSkill[],
  firstsOf: Firsts,
  known: ReadonlyMap<string, number>,
): readonly MapSkill[] {
  return level
    .map((each, at) => ({ each, at, wish: wishOf(each, firstsOf, known) ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => (a.wish === b.wish ? a.at - b.at : a.wish - b.wish))
    .map(({ each }) => each);
}

/** A row whose skills stand as near below what comes before them as they can. */
function below(
  row: readonly MapSkill[],
  firstsOf: Firsts,
  known: ReadonlyMap<string, number>,
  columns: number,
): PlacedSkill[] {
  let free = 0;
  return row.map((each, at) => {
    const most = columns - (row.length - at);
    const column = Math.min(most, Math.max(free, Math.round(wishOf(each, firstsOf, known) ?? 0)));
    free = column + 1;
    return { ...each, column };
  });
}
