import type { Range } from './position.js';

/** One value of a file, with its place. */
export type Tree = TreeMap | TreeList | TreeScalar;

/** Names and values, in the order of the file. */
export interface TreeMap {
  readonly kind: 'map';
  readonly range: Range;
  readonly entries: readonly TreeEntry[];
}

/** A name and its value. */
export interface TreeEntry {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: Tree;
}

/** Values one after the other. */
export interface TreeList {
  readonly kind: 'list';
  readonly range: Range;
  readonly items: readonly Tree[];
}

/** A text, a number, true, false or nothing. */
export interface TreeScalar {
  readonly kind: 'scalar';
  readonly range: Range;
  readonly value: string | number | boolean | null;
  /** As it is written, without quotes. */
  readonly text: string;
  /** Neither quoted nor a block. */
  readonly plain: boolean;
}

/** The value of `key`, if the tree is a map that has it. */
export function entryOf(tree: Tree | undefined, key: string | number): TreeEntry | undefined {
  if (tree?.kind !== 'map') return undefined;
  return tree.entries.length > LONG
    ? indexOf(tree).get(String(key))
    : tree.entries.find((entry) => entry.key === String(key));
}

/** From this many entries on, a map is looked up in an index. */
const LONG = 50;

const indexes = new WeakMap<TreeMap, ReadonlyMap<string, TreeEntry>>();

function indexOf(map: TreeMap): ReadonlyMap<string, TreeEntry> {
  const known = indexes.get(map);
  if (known !== undefined) return known;
  // of two with one key, the first stands
  const index = new Map([...map.entries].reverse().map((entry) => [entry.key, entry]));
  indexes.set(map, index);
  return index;
}

/** One step down: the value of a key or the item at an index. */
export function childOf(tree: Tree | undefined, key: string | number): Tree | undefined {
  if (tree?.kind === 'list') return tree.items[Number(key)];
  return entryOf(tree, key)?.value;
}

/** The value at a path, if the tree has it. */
export function treeAt(tree: Tree | undefined, path: readonly PropertyKey[]): Tree | undefined {
  let here = tree;
  for (const key of path) here = childOf(here, key as string | number);
  return here;
}

/** The tree with another value at a path. */
export function replaceAt(tree: Tree, path: readonly PropertyKey[], value: Tree): Tree {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (tree.kind === 'list')
    return {
      ...tree,
      items: tree.items.map((item, at) => (at === step ? replaceAt(item, rest, value) : item)),
    };
  if (tree.kind === 'scalar') return tree;
  const entries = tree.entries.map((entry) =>
    entry.key === step ? { ...entry, value: replaceAt(entry.value, rest, value) } : entry,
  );
  return { ...tree, entries };
}

/** The tree with another name, and if given another value, for one key of the map at a path. */
export function renameKey(
  tree: Tree,
  path: readonly PropertyKey[],
  from: string,
  to: string,
  value?: Tree,
): Tree {
  const map = treeAt(tree, path);
  if (map?.kind !== 'map') return tree;
  const entries = map.entries.map((entry) =>
    entry.key === from ? { ...entry, key: to, value: value ?? entry.value } : entry,
  );
  return replaceAt(tree, path, { ...map, entries });
}

const ID_LISTS: ReadonlySet<string | number | undefined> = new Set(['skills', 'after', 'forms']);

/**
 * The tree as plain data. Whole numbers in the place of an id are taken as the text that was written. With
 * `ordered`, a map with a name that looks like a whole number becomes a `Map`, since objects move such names to the
 * front; `metadata` is always plain.
 */
export function toData(tree: Tree, ordered = false, path: readonly (string | number)[] = []): unknown {
  return dataOf(tree, ordered, path.includes('metadata'), path.at(-1), path.at(-2));
}

// Every value of every file passes here: of its path only what matters is handed down.
function dataOf(
  tree: Tree,
  ordered: boolean,
  inMetadata: boolean,
  last: string | number | undefined,
  before: string | number | undefined,
): unknown {
  if (tree.kind === 'list')
    return tree.items.map((item, index) => dataOf(item, ordered, inMetadata, index, last));
  if (tree.kind === 'scalar')
    return !inMetadata && isIdStep(last, before) && isWholeNumber(tree) ? tree.text : tree.value;
  const data: { [key: string]: unknown } = {};
  let hasNumber = false;
  for (const { key, value } of tree.entries) {
    const isMetadata = key === 'metadata';
    put(data, key, dataOf(value, ordered && !isMetadata, inMetadata || isMetadata, key, last));
    hasNumber ||= isDigit(key.charCodeAt(0)) && /^\d+$/.test(key);
  }
  if (!ordered || !hasNumber) return data;
  return new Map(tree.entries.map(({ key }) => [key, data[key]]));
}

function put(data: { [key: string]: unknown }, key: string, value: unknown): void {
  // the one name that an assignment would take for something else
  if (key !== '__proto__') data[key] = value;
  else Object.defineProperty(data, key, { value, enumerable: true, configurable: true, writable: true });
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Whether a value at this path is an id. */
export function isIdPlace(path: readonly PropertyKey[]): boolean {
  return !path.includes('metadata') && isIdStep(path.at(-1), path.at(-2));
}

function isIdStep(last: PropertyKey | undefined, before: PropertyKey | undefined): boolean {
  return last === 'id' || (typeof last === 'number' && ID_LISTS.has(before as string));
}

function isWholeNumber(tree: TreeScalar): boolean {
  return (
    typeof tree.value === 'number' && tree.plain && Number.isInteger(tree.value) && !tree.text.includes('.')
  );
}
