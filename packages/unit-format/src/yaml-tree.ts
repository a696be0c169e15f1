import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  Scalar,
  type YAMLMap,
} from 'yaml';
import type { Fix } from './finding.js';
import { MAX_DEPTH, MAX_VALUES } from './limits.js';
import { lostTextAt } from './lost-text.js';
import type { Range } from './position.js';
import { quote, shorten } from './quoting.js';
import type { Report } from './report.js';
import type { Tree, TreeEntry, TreeScalar } from './tree.js';

type AnyNode = Node | null;

/** How far before its value a tag is looked for. */
const LONGEST_TAG = 200;

const KNOWN_TAGS = /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/;

/** The values of a YAML document with their places: aliases written out, and what no map may hold left out. */
export function treeOf(document: Document.Parsed, report: Report): Tree | null {
  const anchors = new Map<string, AnyNode>();
  const inside: AnyNode[] = [];
  let values = 0;

  const build = (node: AnyNode, at: number): Tree | null => {
    if (isAlias(node)) return follow(node);
    const range = rangeOf(node, at, report.text);
    values++;
    if (values > MAX_VALUES) {
      if (values === MAX_VALUES + 1) report.add('alias-explodes', range, { data: { most: MAX_VALUES } });
      return null;
    }
    if (inside.length > MAX_DEPTH) {
      report.add('too-deep', [range[0], range[0]], { data: { most: MAX_DEPTH } });
      return null;
    }
    checkTag(node, range);
    if (node?.anchor) anchors.set(node.anchor, node);
    inside.push(node);
    const tree = isMap(node)
      ? buildMap(node, range)
      : isSeq(node)
        ? buildList(node.items, range)
        : buildScalar(node, range);
    inside.pop();
    return tree;
  };

  const follow = (alias: Alias): Tree | null => {
    const range = rangeOf(alias, 0, report.text);
    const target = anchors.get(alias.source);
    const data = { name: alias.source };
    if (target === undefined) reportUnknownAlias(report, range, data);
    else if (inside.includes(target)) report.add('alias-circular', range, { data });
    else return build(target, range[0]);
    return null;
  };

  const buildList = (items: readonly unknown[], range: Range): Tree => {
    const built: Tree[] = [];
    for (const item of items) {
      const node = isPair(item) ? null : (item as AnyNode);
      const tree = build(node, range[0]);
      if (tree !== null) built.push(tree);
    }
    return {
      kind: 'list',
      range: [range[0], Math.max(range[0], built.at(-1)?.range[1] ?? range[1], flowEnd(range, report.text))],
      items: built,
    };
  };

  const buildMap = (map: YAMLMap, range: Range): Tree => {
    const entries = new Map<string, TreeEntry>();
    const lost = new Set<Pair<AnyNode, AnyNode>>();
    let last: TreeEntry | null = null;
    for (const [index, pair] of (map.items as Pair<AnyNode, AnyNode>[]).entries()) {
      if (lost.has(pair)) continue;
      const name = nameOf(pair.key, range);
      if (name === null) continue;
      const known = entries.get(name.key);
      if (known) {
        // a second `id` in an entry of a list is most likely a further entry without its dash
        const isEntry = name.key === 'id' && !map.flow && isSeq(inside.at(-2));
        report.add('duplicate-key', name.range, {
          data: { key: name.key, ...(isEntry ? { dash: 'missing' } : {}) },
          related: [{ range: known.keyRange, label: 'first' }],
        });
        if (isEntry) break;
        continue;
      }
      if (pair.value === null && losesText(index, map, lost)) {
        const list = last === null ? null : listOf(last, index, map, lost);
        if (last !== null && list !== null) entries.set(last.key, { ...last, value: list });
        continue;
      }
      const value = build(pair.value, name.range[1]);
      last = value === null ? null : { key: name.key, keyRange: name.range, value };
      if (last !== null) entries.set(name.key, last);
    }
    const all = [...entries.values()];
    return {
      kind: 'map',
      range: [
        range[0],
        Math.max(range[0], all.at(-1)?.value.range[1] ?? range[1], flowEnd(range, report.text)),
      ],
      entries: all,
    };
  };

  const nameOf = (key: AnyNode, around: Range): { key: string; range: Range } | null => {
    const target = isAlias(key) ? (anchors.get(key.source) ?? null) : key;
    const range = rangeOf(key, around[0], report.text);
    if (key?.anchor && isScalar(key)) anchors.set(key.anchor, key);
    if (!isScalar(target)) {
      report.add('key-not-text', range);
      return null;
    }
    const name = typeof target.value === 'string' ? target.value : (target.source ?? String(target.value));
    if (name === '__proto__') report.add('unsafe-key', range, { data: { key: name } });
    else if (name === '<<') report.add('merge-key', range);
    else return { key: name, range };
    return null;
  };

  // `{ title: Compare, order }`: the comma ended the text, and what follows became a name without a value.
  const losesText = (from: number, map: YAMLMap, lost: Set<Pair<AnyNode, AnyNode>>): boolean => {
    const before = (map.items as Pair<AnyNode, AnyNode>[])[from - 1]?.value;
    if (!map.flow || !isScalar(before) || before.type !== 'PLAIN' || !before.range) return false;
    const start = before.range[0];
    const names: Pair<AnyNode, AnyNode>[] = [];
    for (let at = from; at < map.items.length; at++) {
      const pair = map.items[at] as Pair<AnyNode, AnyNode>;
      if (pair.value !== null || !isScalar(pair.key)) break;
      names.push(pair);
    }
    for (const name of names) lost.add(name);
    const end = rangeOf(names.at(-1)?.key ?? null, start, report.text)[1];
    const words = report.text.slice(start, end);
    const key = (map.items[from - 1] as Pair<AnyNode, AnyNode>).key;
    const name = isScalar(key) ? String(key.value) : '';
    const write = (meant: string, title = `write ${shorten(meant)}`): Fix => ({
      title,
      edits: [{ start, end, text: meant }],
    });
    if (OF_LISTS.has(name)) {
      const [text, meant] = [shorten(words), `[${words}]`];
      const data = { key: name, text, found: 'text', expected: ['list'], values: [], meant: shorten(meant) };
      report.add('wrong-type', [start, end], { data, fix: write(meant) });
    } else if (OF_NUMBERS.has(name) && /^\d+,\d+$/.test(words)) {
      const meant = words.replace(',', '.');
      report.add('text-lost', [start, end], {
        data: { text: words, because: 'comma', meant },
        fix: write(meant),
      });
    } else {
      const data = { text: shorten(words), because: 'comma', meant: shorten(quote(words)) };
      report.add('text-lost', [start, end], { data, fix: write(quote(words), 'put the text in quotes') });
    }
    return true;
  };

  // `{ forms: A, B }`: what was meant as a list is read as one.
  const listOf = (
    { key, value }: TreeEntry,
    from: number,
    map: YAMLMap,
    lost: ReadonlySet<Pair<AnyNode, AnyNode>>,
  ): Tree | null => {
    if (!OF_LISTS.has(key) || value.kind !== 'scalar') return null;
    const names = (map.items as Pair<AnyNode, AnyNode>[]).slice(from).filter((pair) => lost.has(pair));
    const items = names.map(({ key: node }) => buildScalar(node, rangeOf(node, value.range[1], report.text)));
    return {
      kind: 'list',
      range: [value.range[0], items.at(-1)?.range[1] ?? value.range[1]],
      items: [value, ...items],
    };
  };

  const buildScalar = (node: AnyNode, range: Range): TreeScalar => {
    const scalar = isScalar(node) ? node : new Scalar(null);
    const plain = scalar.type === undefined || scalar.type === 'PLAIN';
    const value = scalar.value;
    const text = typeof value === 'string' ? value : (scalar.source ?? '');
    if (typeof value === 'number' && !isExact(value)) {
      report.add('number-not-exact', range, { data: { text } });
    }
    // What a refused tag made of it is left aside.
    const isKnown = value === null || typeof value === 'number' || typeof value === 'boolean';
    const read = isKnown ? value : text;
    return { kind: 'scalar', range, value: read, text, plain };
  };

  const checkTag = (node: AnyNode, range: Range): void => {
    const tag = node?.tag;
    if (!tag || KNOWN_TAGS.test(tag)) return;
    // as it is written shortly before its value
    const from = Math.max(0, range[0] - LONGEST_TAG);
    const before = report.text.slice(from, range[0] + 1);
    const written = before.lastIndexOf('!');
    const first = before[written - 1] === '!' ? written - 1 : written;
    const start = written < 0 ? range[0] : from + first;
    const end = start + report.text.slice(start, range[0]).search(/\s|$/);
    report.add('unknown-tag', [start, Math.max(start + 1, end)], {
      data: { tag: tag.replace('tag:yaml.org,2002:', '!!') },
    });
  };

  const tree = build(document.contents, 0);
  return values > MAX_VALUES ? null : tree;
}

// `*bold*` was meant as text.
function reportUnknownAlias(report: Report, range: Range, data: { name: string }): void {
  if (report.isFull) return;
  const lost = lostTextAt(report.text, range[0]);
  if (lost === null || lost.range[0] !== range[0]) report.add('alias-unknown', range, { data });
  else {
    report.add('text-lost', lost.range, {
      data: { text: lost.text, because: lost.because, sign: lost.sign, meant: shorten(lost.edit.text) },
      fix: { title: 'put the text in quotes', edits: [lost.edit] },
    });
  }
}

function isExact(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

function rangeOf(node: AnyNode, at: number, text: string): Range {
  const [start = at, end = at] = node?.range ?? [at, at];
  let last = Math.min(end, text.length);
  while (last > start && /\s/.test(text[last - 1] ?? '')) last--;
  return [start, last];
}

/** Keys that have a number. */
const OF_NUMBERS: ReadonlySet<string> = new Set(['points', 'weight', 'mastery', 'atLeast', 'each']);

/** Keys that have a list of short names. */
const OF_LISTS: ReadonlySet<string> = new Set(['forms', 'steps', 'after', 'standards', 'levels']);

// The closing bracket of a list or map in brackets; a block ends with its last value.
function flowEnd([start, end]: Range, text: string): number {
  return text[start] === '[' || text[start] === '{' ? end : start;
}
