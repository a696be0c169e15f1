import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { layOut } from './layout.js';
import { isSame, type Said, type SaidMap } from './said.js';

/** Without a schema every scalar is text, and is written as it was. */
export function documentOf(text: string): Document {
  return parseDocument(text, { version: '1.2', schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
}

/**
 * Writes into a document what `said` says otherwise than `was`, and returns how many places that changed. What both say
 * alike stays as it is written, or unwritten; entries of lists are known by their ids.
 */
export function mergeInto(document: Document, was: SaidMap, said: SaidMap): number {
  let edits = 0;

  function merge(node: unknown, from: Said | undefined, to: Said, short: string): Node {
    if (isNode(node) && isSame(from, to)) return node;
    if (isMap(node)) {
      const target = mapOf(to, short);
      if (target !== null) return mergeMap(node, mapOf(from, short) ?? new Map(), target);
    }
    if (isSeq(node) && isList(to)) return mergeList(node, isList(from) ? from : [], to);
    edits++;
    return replace(node, to);
  }

  function mergeMap(map: YAMLMap, from: SaidMap, to: SaidMap): Node {
    for (const key of from.keys()) if (!to.has(key) && map.delete(key)) edits++;
    let after = -1;
    for (const [key, value] of to) {
      const at = map.items.findIndex((pair) => nameOf(pair.key) === key);
      const pair = map.items[at];
      if (pair !== undefined) {
        pair.value = merge(pair.value, from.get(key), value, key === 'mastery' ? 'atLeast' : 'id');
        after = at;
      } else if (!isSame(from.get(key), value)) {
        edits++;
        map.items.splice(++after, 0, freshPair(key, value));
      }
    }
    const order = [...to.keys()];
    if (
      !isSame(
        [...from.keys()].filter((key) => to.has(key)),
        order.filter((key) => from.has(key)),
      )
    ) {
      edits++;
      const rank = ({ key }: Pair) => order.indexOf(nameOf(key) ?? '');
      map.items.sort((a, b) => rank(a) - rank(b));
    }
    return map;
  }

  function mergeList(list: YAMLSeq, from: readonly Said[], to: readonly Said[]): Node {
    const written = new Map(list.items.map((item) => [nameOf(item), item]));
    const before = new Map(from.map((item) => [nameOf(item), item]));
    const items = to.map((item) => {
      const name = nameOf(item);
      const node = name === null ? undefined : written.get(name);
      written.delete(name);
      return merge(node, node === undefined ? undefined : before.get(name), item, 'id');
    });
    if (items.length !== list.items.length || items.some((item, at) => item !== list.items[at])) edits++;
    list.items = items;
    return list;
  }

  document.contents = merge(document.contents, was, said, 'id') as typeof document.contents;
  return edits;
}

function isList(said: Said | undefined): said is readonly Said[] {
  return Array.isArray(said);
}

/** A map, or the map that a short form stands for: of an entry its id, of a threshold its least. */
function mapOf(said: Said | undefined, short: string): SaidMap | null {
  if (said === undefined || isList(said)) return null;
  return typeof said === 'object' ? said : new Map([[short, said]]);
}

/** What an entry of a list is known by, written or said. */
function nameOf(item: unknown): string | null {
  if (isScalar(item)) return String(item.value);
  if (isMap(item) || item instanceof Map) {
    const name: unknown = ['id', 'version', 'name', 'title'].map((key) => item.get(key)).find(Boolean);
    return name === undefined ? null : String(name);
  }
  return typeof item === 'object' ? null : String(item);
}

function freshPair(key: string, value: Said): Pair {
  const { contents } = documentOf(layOut(new Map([[key, value]])));
  return (contents as YAMLMap).items[0] as Pair;
}

/** Something else in the place of a node, with the comments beside it and, for a text, its quotes. */
function replace(node: unknown, said: Said): Node {
  const fresh = freshPair('it', said).value as Node;
  if (!isNode(node)) return fresh;
  if (isScalar(node) && isScalar(fresh) && typeof said === 'string' && node.type !== 'PLAIN' && node.type)
    fresh.type = node.type;
  const { comment, commentBefore, spaceBefore } = node;
  return Object.assign(fresh, {
    ...(comment ? { comment } : {}),
    ...(commentBefore ? { commentBefore } : {}),
    ...(spaceBefore ? { spaceBefore } : {}),
  });
}
