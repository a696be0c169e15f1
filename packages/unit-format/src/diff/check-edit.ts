import type { Edit } from '../finding.js';
import type { Said } from '../printing/said.js';
import { childOf, entryOf, type Tree, type TreeEntry, type TreeMap } from '../tree.js';
import { flowText } from './flow.js';

/** What a check is to say of its versions. */
export interface Versions {
  readonly version: number;
  /** The entries to add before those that stand there. */
  readonly added: readonly Said[];
  /** All entries, for where none stand. */
  readonly all: readonly Said[];
}

const isFlow = (text: string, [start]: readonly [number, number]): boolean => /[{[]/.test(text[start] ?? '');

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function insert(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

const listed = (entries: readonly Said[]): string => `[${entries.map(flowText).join(', ')}]`;

/** Adds a key to a map: at the end of one in brackets, else on a line of its own before the first of `before`. */
function addKey(
  text: string,
  map: TreeMap,
  key: string,
  value: string,
  before: TreeEntry | undefined,
): Edit | null {
  const last = map.entries.at(-1);
  if (last === undefined) return null;
  if (isFlow(text, map.range)) return insert(last.value.range[1], `, ${key}: ${value}`);
  const { keyRange } = before ?? last;
  return insert(keyRange[0], `${key}: ${value}\n${' '.repeat(columnOf(text, keyRange[0]))}`);
}

function historyEdit(text: string, check: TreeMap, versions: Versions): Edit | null {
  const history = entryOf(check, 'history');
  const [first] = check.entries;
  if (history === undefined || history.value.kind !== 'list') {
    const { all } = versions;
    if (isFlow(text, check.range) || first === undefined)
      return addKey(text, check, 'history', listed(all), first);
    const indent = ' '.repeat(columnOf(text, first.keyRange[0]));
    const lines = all.map((entry) => `\n${indent}  - ${flowText(entry)}`).join('');
    return insert(first.keyRange[0], `history:${lines}\n${indent}`);
  }
  const { range, items } = history.value;
  const [item] = items;
  if (isFlow(text, range) || item === undefined)
    return insert(range[0] + 1, `${versions.added.map(flowText).join(', ')}, `);
  const dash = text.lastIndexOf('-', item.range[0]);
  const indent = ' '.repeat(columnOf(text, dash));
  return insert(dash, versions.added.map((entry) => `- ${flowText(entry)}\n${indent}`).join(''));
}

function versionEdit(text: string, check: TreeMap, version: number): Edit | null {
  const said = entryOf(check, 'version');
  if (said === undefined) return addKey(text, check, 'version', String(version), check.entries[0]);
  const [start, end] = said.value.range;
  return said.value.kind === 'scalar' ? { start, end, text: String(version) } : null;
}

/** Puts an entry of the history in the place of the one of its version; null where there is none, or a comment would go. */
export function amendEdit(
  text: string,
  entry: Tree | undefined,
  amended: ReadonlyMap<string, Said>,
): Edit | null {
  const history = childOf(childOf(entry, 'check'), 'history');
  const items = history?.kind === 'list' ? history.items : [];
  const item = items.find((one) => {
    const said = childOf(one, 'version');
    return said?.kind === 'scalar' && said.value === amended.get('version');
  });
  if (item === undefined) return null;
  const [start, end] = item.range;
  return text.slice(start, end).includes('#') ? null : { start, end, text: flowText(amended) };
}

/** Edits that make an entry of the file (the unit itself, a set, a skill) say the versions of its check. */
export function checkEdits(
  text: string,
  entry: Tree | undefined,
  versions: Versions,
): readonly Edit[] | null {
  const whole = `{ version: ${versions.version}, history: ${listed(versions.all)} }`;
  if (entry?.kind === 'scalar') {
    const [start, end] = entry.range;
    return [{ start, end, text: `{ id: ${text.slice(start, end)}, check: ${whole} }` }];
  }
  if (entry?.kind !== 'map') return null;
  const check = entryOf(entry, 'check');
  if (check === undefined) {
    // above the skills of a set or unit, and above what a skill says after its title
    const [, second] = entry.entries;
    const added = addKey(text, entry, 'check', whole, entryOf(entry, 'skills') ?? second);
    return added === null ? null : [added];
  }
  if (check.value.kind !== 'map') return null;
  // of two edits at one place the later one comes to stand first
  const edits = [historyEdit(text, check.value, versions), versionEdit(text, check.value, versions.version)];
  return edits.every((edit) => edit !== null) ? (edits as readonly Edit[]) : null;
}
