import type { Path } from '@openmastery/core';
import type { Range } from './position.js';
import { childOf, entryOf, type Tree } from './tree.js';

const FLOWING: ReadonlySet<string | number | undefined> = new Set([
  'mastery',
  'reassess',
  'practice',
  'check',
  'days',
]);
const OF_SETS: ReadonlySet<string | number | undefined> = new Set(['tier', 'order']);

/** Where a path leads in a file: the range, and how much of the path the file spells out. */
export interface Place {
  readonly range: Range;
  /** The file says this itself, or in a short form; else the range is the nearest thing around it. */
  readonly exact: boolean;
}

interface Step {
  readonly value: Tree;
  readonly key?: Range;
}

/**
 * Finds a path of the model in a file: in the entry itself, else in the sets around it and in the unit, innermost
 * first. A short form (`mastery: 4/5` for `mastery.atLeast`) is the end of the way. What stands nowhere is placed at
 * the entry that it is about.
 */
export function placeOf(tree: Tree, path: Path, about: 'key' | 'value'): Place {
  const { levels, rest } = levelsOf(tree, path);
  const inner = levels[0] ?? { value: tree };
  if (rest.length === 0) return { range: rangeOf(headOf(inner), about), exact: true };
  const flows = FLOWING.has(rest[0]) || OF_SETS.has(rest[0]);
  for (const level of flows ? levels : [inner]) {
    const step = walk(level.value, rest);
    if (step !== null) return { range: rangeOf(step, about), exact: true };
  }
  for (const level of flows ? levels : [inner]) {
    const step = nearestStep(level.value, rest);
    if (step !== null) return { range: rangeOf(step, about), exact: false };
  }
  return { range: rangeOf(headOf(inner), 'value'), exact: false };
}

// The entries around the path, innermost first, and what is left of it inside the innermost one.
function levelsOf(tree: Tree, path: Path): { levels: readonly Step[]; rest: Path } {
  const levels: Step[] = [{ value: tree }];
  let at = 0;
  while (path[at] === 'skills' && typeof path[at + 1] === 'number') {
    const entry = childOf(childOf(levels[0]?.value, 'skills'), path[at + 1] ?? 0);
    if (entry === undefined) break;
    levels.unshift({ value: entry });
    at += 2;
  }
  return { levels, rest: path.slice(at) };
}

// All the way down, or to a short form that stands for the rest.
function walk(from: Tree, rest: Path): Step | null {
  let step: Step = { value: from };
  for (const [index, key] of rest.entries()) {
    const { value } = step;
    const next = stepDown(value, key);
    if (next !== undefined) step = next;
    else if (value.kind === 'map' && typeof key === 'number') continue;
    else return value.kind === 'scalar' && isShortFor(rest[index - 1], key, value, index) ? step : null;
  }
  return typeof rest.at(-1) === 'number' ? headOf(step) : step;
}

function isShortFor(
  key: string | number | undefined,
  part: string | number,
  scalar: Tree,
  index: number,
): boolean {
  if (index === 0) return part === 'id';
  if (key !== 'mastery') return true;
  return part === 'atLeast' && scalar.kind === 'scalar';
}

// As far as the way goes, at least one step.
function nearestStep(from: Tree, rest: Path): Step | null {
  let step: Step | null = null;
  for (const key of rest) {
    const next: Step | undefined = stepDown(step === null ? from : step.value, key);
    if (next === undefined) break;
    step = next;
  }
  return step;
}

function stepDown(value: Tree, key: string | number): Step | undefined {
  const entry = entryOf(value, key);
  if (entry) return { value: entry.value, key: entry.keyRange };
  const item = value.kind === 'list' ? childOf(value, key) : undefined;
  return item === undefined ? undefined : { value: item };
}

// An entry as a whole is shown by its id.
function headOf({ value }: Step): Step {
  if (value.kind !== 'map') return { value };
  const id = entryOf(value, 'id') ?? value.entries[0];
  return id === undefined ? { value } : { value: id.value, key: id.keyRange };
}

function rangeOf({ value, key }: Step, about: 'key' | 'value'): Range {
  if (key !== undefined && (about === 'key' || value.range[0] === value.range[1])) return key;
  if (value.kind === 'map' && about === 'key') return value.entries[0]?.keyRange ?? value.range;
  return value.range;
}
