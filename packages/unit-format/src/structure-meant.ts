import { nearest } from './nearest.js';
import type { Range } from './position.js';
import { quote, shorten } from './quoting.js';
import type { Report } from './report.js';
import type { Issue, UnknownKey } from './structure-issue.js';
import {
  entryOf,
  isIdPlace,
  renameKey,
  replaceAt,
  type Tree,
  type TreeEntry,
  type TreeScalar,
  treeAt,
} from './tree.js';

/** Tells of a key that is unknown. */
export type TellUnknown = (issue: UnknownKey, found: Tree | undefined) => void;

/** Reads what was plainly meant as what was meant, and tells it; null where there is nothing of the kind. */
export function readAsMeant(
  tree: Tree,
  issues: readonly Issue[],
  report: Report,
  tellUnknown: TellUnknown,
): Tree | null {
  const glued = gluedKeys(tree, issues);
  if (glued.length > 0) {
    return glued.reduce((here, { issue, entry, key, value }) => {
      reportGlued(report, entry, key);
      return renameKey(here, issue.path, issue.key, key, value);
    }, tree);
  }
  const named = namedByKey(tree, issues);
  if (named.length > 0) {
    return named.reduce((here, { path, entry }) => {
      reportNamedByKey(report, entry);
      return replaceAt(here, path, withId(entry));
    }, tree);
  }
  const misspelt = misspeltKeys(tree, issues);
  if (misspelt.length === 0) return null;
  return misspelt.reduce((here, { issue, key }) => {
    tellUnknown(issue, treeAt(here, issue.path));
    return renameKey(here, issue.path, issue.key, key);
  }, tree);
}

/** Keys in braces without the space after their colon: `{ id:cycle }` is read as one name without a value. */
function gluedKeys(
  tree: Tree,
  issues: readonly Issue[],
): readonly {
  readonly issue: UnknownKey;
  readonly entry: TreeEntry;
  readonly key: string;
  readonly value: TreeScalar;
}[] {
  return issues.flatMap((issue) => {
    if (issue.type !== 'unknown-key') return [];
    const map = treeAt(tree, issue.path);
    const entry = entryOf(map, issue.key);
    const [, key = '', text = ''] = /^([A-Za-z]+):([^\s/:][^:]*)$/.exec(issue.key) ?? [];
    const isGlued = entry?.value.kind === 'scalar' && entry.value.value === null && entry.value.text === '';
    if (!isGlued || !issue.allowed.includes(key) || entryOf(map, key) !== undefined) return [];
    const { keyRange } = entry;
    const range: Range = [keyRange[0] + key.length + 1, keyRange[1]];
    const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;
    return [{ issue, entry, key, value: { kind: 'scalar' as const, range, value, text, plain: true } }];
  });
}

function reportGlued(report: Report, { keyRange }: TreeEntry, key: string): void {
  const range: Range = [keyRange[0] + key.length, keyRange[0] + key.length + 1];
  report.add('yaml-syntax', range, {
    data: { problem: 'colon-space', text: key },
    fix: { title: 'mend the line', edits: [{ start: range[0], end: range[1], text: ': ' }] },
  });
}

/** Entries that are named by their only key: `- states: I can name the states`. */
function namedByKey(
  tree: Tree,
  issues: readonly Issue[],
): readonly { readonly path: readonly PropertyKey[]; readonly entry: TreeEntry }[] {
  return issues.flatMap((issue) => {
    if (issue.type !== 'unknown-key' || !isIdPlace(issue.path) || issue.path.at(-2) !== 'skills') return [];
    const map = treeAt(tree, issue.path);
    const [entry, ...others] = map?.kind === 'map' ? map.entries : [];
    const isNamed =
      entry !== undefined &&
      others.length === 0 &&
      /^[A-Za-z0-9][\w.-]*$/.test(entry.key) &&
      (entry.value.kind === 'list' ||
        (entry.value.kind === 'scalar' &&
          typeof entry.value.value === 'string' &&
          entry.value.text.includes(' ')));
    return isNamed ? [{ path: issue.path, entry }] : [];
  });
}

function reportNamedByKey(report: Report, { key, keyRange, value }: TreeEntry): void {
  const title = value.kind === 'scalar' ? value.text : '';
  const said = /[,:#{}[\]"']/.test(title) ? quote(title) : title;
  const meant = value.kind === 'scalar' ? `{ id: ${key}, title: ${shorten(said)} }` : `id: ${key}`;
  report.add('unknown-key', keyRange, {
    data: { key, allowed: [], nearest: [], ...(value.kind === 'list' ? { below: 'skills' } : {}), meant },
  });
}

/** The entry that was meant by a key with a text or with a list. */
function withId({ key, keyRange, value }: TreeEntry): Tree {
  const id: TreeScalar = { kind: 'scalar', range: keyRange, value: key, text: key, plain: true };
  const rest = { key: value.kind === 'list' ? 'skills' : 'title', keyRange, value };
  return {
    kind: 'map',
    range: [keyRange[0], value.range[1]],
    entries: [{ key: 'id', keyRange, value: id }, rest],
  };
}

/** Keys that are needed and missing, and what stands near them in their place: it is read as the key that was meant. */
function misspeltKeys(
  tree: Tree,
  issues: readonly Issue[],
): readonly { readonly issue: UnknownKey; readonly key: string }[] {
  const missing = issues.filter(
    (issue) => issue.type === 'value' && issue.path.length > 0 && treeAt(tree, issue.path) === undefined,
  );
  if (missing.length === 0) return [];
  return issues.flatMap((issue) => {
    if (issue.type !== 'unknown-key') return [];
    const [near] = nearest(issue.key, issue.allowed);
    const isMeant = missing.some(
      ({ path }) =>
        path.at(-1) === near && path.length === issue.path.length + 1 && startsWith(path, issue.path),
    );
    return near !== undefined && isMeant ? [{ issue, key: near }] : [];
  });
}

function startsWith(path: readonly PropertyKey[], start: readonly PropertyKey[]): boolean {
  return start.every((key, at) => key === path[at]);
}
