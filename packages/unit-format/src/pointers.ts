import type { Lines, Span } from './position.js';
import { reportOn } from './report.js';
import { entryOf, type Tree, treeAt } from './tree.js';
import { readYaml } from './yaml-syntax.js';
import { treeOf } from './yaml-tree.js';

/**
 * Says of places in a file what they are in, by ids instead of lines: `/skills/add/mastery`. It stays the same when
 * entries come, go or move elsewhere in the file, so that a finding can be known again. A list entry is named by its
 * `id`, a text by itself, anything else by its place in the list. In a text that is no YAML it is the line's own words.
 *
 * @example
 * ```ts
 * pointersOf('skills:\n  - { id: add, days: 0 }\n')(25) // → '/skills/add/days'
 * ```
 */
export function pointersOf(text: string): (offset: number) => string {
  const { tree } = treeOfText(text);
  return (offset) =>
    tree === null ? lineAt(text, offset) : `/${stepsTo(tree, offset).map(escapeStep).join('/')}`;
}

/**
 * Where the value at a path stands in a text; null where there is none.
 *
 * @example
 * ```ts
 * spanAt('course: a.course.yaml\n', ['course'])?.start.column // → 9
 * ```
 */
export function spanAt(text: string, path: readonly (string | number)[]): Span | null {
  const { lines, tree } = treeOfText(text);
  const found = tree === null ? undefined : treeAt(tree, path);
  return found === undefined ? null : lines.span(found.range);
}

function treeOfText(text: string): { readonly lines: Lines; readonly tree: Tree | null } {
  const report = reportOn(text);
  const document = readYaml(report);
  return { lines: report.lines, tree: document && treeOf(document, report) };
}

function stepsTo(tree: Tree, offset: number): readonly string[] {
  if (tree.kind === 'map') {
    const entry = tree.entries.find(
      ({ keyRange, value }) => keyRange[0] <= offset && offset <= value.range[1],
    );
    return entry === undefined
      ? []
      : [entry.key, ...(offset < entry.keyRange[1] ? [] : stepsTo(entry.value, offset))];
  }
  if (tree.kind === 'scalar') return [];
  const at = tree.items.findIndex(({ range }) => range[0] <= offset && offset <= range[1]);
  const item = tree.items[at];
  return item === undefined ? [] : [nameOf(item) ?? String(at), ...stepsTo(item, offset)];
}

function nameOf(item: Tree): string | undefined {
  const named = item.kind === 'map' ? entryOf(item, 'id')?.value : item;
  return named?.kind === 'scalar' ? named.text : undefined;
}

// As in JSON Pointer.
function escapeStep(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end).trim();
}
