import type { FindingCode } from './finding.js';
import { holderCalled, keysCalled, usualFirst } from './key-words.js';
import { nearest } from './nearest.js';
import type { Range } from './position.js';
import { shorten } from './quoting.js';
import type { Details, Report } from './report.js';
import type { Issue, UnknownKey } from './structure-issue.js';
import { entryOf, type Tree, treeAt } from './tree.js';
import { judgeValue, simple } from './value-finding.js';

/** Where a key that is unknown here may stand instead. */
export type Homes = { readonly [key: string]: string };

/** Reports a fault of structure at its place. */
export function reportIssue(report: Report, tree: Tree, issue: Issue, homes: Homes): void {
  const found = treeAt(tree, issue.path);
  const key = nameOf(issue.path);
  if (
    issue.type === 'unknown-key' &&
    found !== undefined &&
    issue.path.at(-1) === 'late' &&
    issue.key === 'within'
  )
    reportLoneRule(report, found);
  else if (issue.type === 'unknown-key') reportUnknownKey(report, found, issue, homes);
  else if (found === undefined) {
    const parent = treeAt(tree, issue.path.slice(0, -1));
    report.add('missing-key', headOf(parent), { data: { key: String(issue.path.at(-1) ?? '') } });
  } else {
    const range = rangeOf(tree, issue.path, found);
    const [code, details] = judge(found, issue);
    const isEntry = typeof issue.path.at(-1) === 'number';
    const data = { key, ...(isEntry && code === 'wrong-type' ? { entry: 1 } : {}), ...details.data };
    report.add(code, range, { ...details, data });
  }
}

// `late: { within: 7 days, cap: 90% }`: one rule of a list.
function reportLoneRule(report: Report, { range: [start, end] }: Tree): void {
  const text = report.text.slice(start, end);
  const isFlow = text.startsWith('{');
  const meant = isFlow ? `[${text}]` : '- within: 7 days';
  const edits = [{ start, end, text: meant }];
  report.add('wrong-type', [start, end], {
    data: { key: 'late', found: 'map', expected: ['list'], values: [], meant: shorten(meant) },
    ...(isFlow ? { fix: { title: `write ${shorten(meant)}`, edits } } : {}),
  });
}

function judge(found: Tree, issue: Exclude<Issue, { type: 'unknown-key' }>): [FindingCode, Details] {
  if (issue.type === 'empty') return ['empty-list', {}];
  if (issue.type === 'value') return judgeValue(found, issue);
  return ['out-of-range', { data: { text: textOf(found), bound: issue.bound, limit: issue.limit } }];
}

/** Reports a key that is not known where it stands, with what may have been meant, or where it belongs. */
export function reportUnknownKey(
  report: Report,
  found: Tree | undefined,
  issue: UnknownKey,
  homes: Homes,
): void {
  const { key } = issue;
  const optional = simple(key) === 'optional' ? entryOf(found, key) : undefined;
  const isAspired = optional?.value.kind === 'scalar' && optional.value.value !== false;
  if (isAspired && issue.allowed.includes('tier') && entryOf(found, 'tier') === undefined) {
    const data = { key, allowed: [], nearest: [], meant: 'tier: aspire' };
    report.add('unknown-key', optional.keyRange, { data });
    return;
  }
  const present = new Set(issue.allowed.filter((name) => entryOf(found, name) !== undefined));
  const allowed = usualFirst(issue.allowed, present);
  const range = entryOf(found, key)?.keyRange ?? headOf(found);
  const addable = allowed.filter((name) => !present.has(name));
  const spelt = nearest(key, addable);
  const near = spelt.length > 0 || homes[key] !== undefined ? spelt : keysCalled(key, addable);
  const only = near.length > 0 && simple(near[0] ?? '') === simple(key) ? near[0] : undefined;
  const home = near.length === 0 ? (homes[key] ?? holderCalled(key, present)) : undefined;
  report.add('unknown-key', range, {
    data: { key, allowed, nearest: near, ...(home === undefined ? {} : { home }) },
    ...(only === undefined
      ? {}
      : { fix: { title: `write ${only}`, edits: [{ start: range[0], end: range[1], text: only }] } }),
  });
}

function textOf(tree: Tree): string {
  return tree.kind === 'scalar' ? shorten(tree.text) : '';
}

/** The last key of a path that is a name. */
function nameOf(path: readonly PropertyKey[]): string {
  return String(path.findLast((key) => typeof key !== 'number') ?? '');
}

function rangeOf(tree: Tree, path: readonly PropertyKey[], found: Tree): Range {
  const isEmpty = found.kind === 'scalar' && found.range[0] === found.range[1];
  if (!isEmpty) return found.range;
  return entryOf(treeAt(tree, path.slice(0, -1)), String(path.at(-1)))?.keyRange ?? found.range;
}

function headOf(tree: Tree | undefined): Range {
  if (tree?.kind === 'map' && tree.entries[0] !== undefined) return tree.entries[0].keyRange;
  return tree === undefined ? [0, 0] : [tree.range[0], tree.range[0]];
}
