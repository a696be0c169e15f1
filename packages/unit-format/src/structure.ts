import type * as z from 'zod';
import type { FindingCode } from './finding.js';
import { MAX_PRUNINGS } from './limits.js';
import { nearest } from './nearest.js';
import type { Range } from './position.js';
import { createPruning } from './pruning.js';
import { quote, shorten } from './quoting.js';
import type { Details, Report } from './report.js';
import { type Issue, issuesOf, keysAsMessage } from './structure-issue.js';
import {
  entryOf,
  isIdPlace,
  renameKey,
  type Tree,
  type TreeEntry,
  type TreeScalar,
  toData,
  treeAt,
} from './tree.js';

/** Where a key that is unknown here may stand instead. */
export type Homes = { readonly [key: string]: string };

/**
 * Holds a tree against its schema, reports what does not fit, and returns the tree without it; null where
 * nothing that can be used is left.
 */
export function checkStructure(
  tree: Tree,
  schema: z.ZodType,
  report: Report,
  homes: Homes = {},
): Tree | null {
  const pruning = createPruning();
  let here = tree;
  for (let round = 0; round < MAX_PRUNINGS; round++) {
    const result = schema.safeParse(toData(here), { error: keysAsMessage, reportInput: true });
    if (result.success) return here;
    const cuts: (readonly PropertyKey[])[] = [];
    const issues = issuesOf(result.error.issues);
    const glued = gluedKeys(here, issues);
    if (glued.length > 0) {
      for (const { issue, entry, key, value } of glued) {
        reportGlued(report, entry, key);
        here = renameKey(here, issue.path, issue.key, key, value);
      }
      continue;
    }
    const misspelt = misspeltKeys(here, issues);
    if (misspelt.length > 0) {
      for (const { issue, key } of misspelt) {
        reportUnknownKey(report, treeAt(here, issue.path), issue, homes);
        here = renameKey(here, issue.path, issue.key, key);
      }
      continue;
    }
    // The rest would not be told; what cannot be read is an error already.
    if (report.isFull) return null;
    for (const issue of issues) {
      const parent = treeAt(here, issue.path.slice(0, -1));
      const key = issue.path.at(-1);
      const isMissing = issue.type === 'value' && treeAt(here, issue.path) === undefined;
      if (key === undefined && issue.type !== 'unknown-key') {
        reportIssue(report, here, issue, homes);
        return null;
      }
      const isOurs = isMissing
        ? pruning.lost(parent, key ?? '')
        : issue.type === 'empty' && pruning.shortened(treeAt(here, issue.path));
      if (!isOurs && !report.isFull) reportIssue(report, here, issue, homes);
      cuts.push(
        issue.type === 'unknown-key'
          ? [...issue.path, issue.key]
          : isMissing
            ? issue.path.slice(0, -1)
            : issue.path,
      );
    }
    if (cuts.some((path) => path.length === 0)) return null;
    here = pruning.cut(here, cuts);
  }
  return null;
}

type UnknownKey = Issue & { readonly type: 'unknown-key' };

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

function reportIssue(report: Report, tree: Tree, issue: Issue, homes: Homes): void {
  const found = treeAt(tree, issue.path);
  const key = nameOf(issue.path);
  if (issue.type === 'unknown-key') reportUnknownKey(report, found, issue, homes);
  else if (found === undefined) {
    const parent = treeAt(tree, issue.path.slice(0, -1));
    report.add('missing-key', headOf(parent), { data: { key: String(issue.path.at(-1) ?? '') } });
  } else {
    const range = rangeOf(tree, issue.path, found);
    const [code, details] = judge(found, issue);
    report.add(code, range, { ...details, data: { key, ...details.data } });
  }
}

function judge(found: Tree, issue: Exclude<Issue, { type: 'unknown-key' }>): [FindingCode, Details] {
  if (issue.type === 'empty') return ['empty-list', {}];
  if (issue.type === 'value') return judgeValue(found, issue);
  return ['out-of-range', { data: { text: textOf(found), bound: issue.bound, limit: issue.limit } }];
}

function reportUnknownKey(report: Report, found: Tree | undefined, issue: UnknownKey, homes: Homes): void {
  const { key, allowed } = issue;
  const range = entryOf(found, key)?.keyRange ?? headOf(found);
  const near = nearest(
    key,
    allowed.filter((name) => entryOf(found, name) === undefined),
  );
  const only = near.length > 0 && simple(near[0] ?? '') === simple(key) ? near[0] : undefined;
  const home = near.length === 0 ? homes[key] : undefined;
  report.add('unknown-key', range, {
    data: { key, allowed, nearest: near, ...(home === undefined ? {} : { home }) },
    ...(only === undefined
      ? {}
      : { fix: { title: `write ${only}`, edits: [{ start: range[0], end: range[1], text: only }] } }),
  });
}

const DURATIONS: ReadonlySet<string> = new Set(['wait', 'within']);
// Text of a certain form, which a number in quotes has not.
const HAS_A_FORM: ReadonlySet<string> = new Set(
  'until due date opens closes from to by timeZone course'.split(' '),
);

// What stands for a map or a list that has nothing else to say.
function meantBy(key: string, text: string): string | null {
  const points = /^(\d+(?:\.\d+)?) ?(?:points?|pts?|puntos?)?$/.exec(text)?.[1];
  if (key === 'check' && points !== undefined) return `{ points: ${points} }`;
  if (key === 'grading' && /^(?:letters|plusMinus|passFail)$/.test(text)) return `{ scale: ${text} }`;
  if (key === 'late' && /^\d+(?:\.\d+)?%$/.test(text)) return `{ cap: ${text} }`;
  return key === 'levels' && text.includes(',') ? `[${text}]` : null;
}

function judgeValue(found: Tree, { kinds, values, path }: Issue & { type: 'value' }): [FindingCode, Details] {
  if (found.kind !== 'scalar')
    return ['wrong-type', { data: { found: found.kind, expected: kinds, values } }];
  const { value, text } = found;
  const wantsText = kinds.includes('text');
  const data = { text: shorten(text), found: kindOf(value), expected: kinds, values };
  if (value === null && text === '') return ['missing-value', {}];
  const meant = found.plain ? meantBy(String(path.at(-1)), text) : null;
  if (meant !== null)
    return ['wrong-type', { data: { ...data, meant }, ...replace(found, meant, `write ${shorten(meant)}`) }];
  if (kinds.length === 1 && kinds[0] === 'list' && found.plain && values.length === 0) {
    const list = `[${text}]`;
    return [
      'wrong-type',
      { data: { ...data, meant: shorten(list) }, ...replace(found, list, `write ${shorten(list)}`) },
    ];
  }
  if (isIdPlace(path) && typeof value === 'number')
    return ['decimal-id', { data: { text }, ...replace(found, quote(text), 'put it in quotes') }];
  if (typeof value === 'boolean' && wantsText)
    return ['yaml-boolean', { data, ...replace(found, quote(text), 'put it in quotes') }];
  if (kinds.includes('boolean') && typeof value === 'string') {
    const meant = /^(y|yes|on|true)$/i.test(value)
      ? 'true'
      : /^(n|no|off|false)$/i.test(value)
        ? 'false'
        : null;
    if (meant !== null)
      return ['yaml-boolean', { data: { ...data, meant }, ...replace(found, meant, `write ${meant}`) }];
  }
  if (typeof value === 'string' && values.length > 0) {
    const near = nearest(value, values);
    const only = near.length === 1 && simple(near[0] ?? '') === simple(value) ? near[0] : undefined;
    return [
      'not-allowed-value',
      {
        data: { ...data, nearest: near },
        ...(only === undefined ? {} : replace(found, only, `write ${only}`)),
      },
    ];
  }
  const last = String(path.at(-1));
  if (DURATIONS.has(last) && typeof value === 'number')
    return ['wrong-type', { data: { ...data, meant: `${text} ${value === 1 ? 'day' : 'days'}` } }];
  if (wantsText && value !== null && !HAS_A_FORM.has(last))
    return ['wrong-type', { data, ...replace(found, quote(text), 'put it in quotes') }];
  const number = typeof value === 'string' && (kinds.includes('number') || kinds.includes('whole'));
  if (number && !found.plain && /^-?\d+(\.\d+)?$/.test(value)) {
    return ['wrong-type', { data, ...replace(found, value, 'take the quotes away') }];
  }
  return ['wrong-type', { data }];
}

function replace(scalar: TreeScalar, text: string, title: string): Pick<Details, 'fix'> {
  const [start, end] = scalar.range;
  return { fix: { title, edits: [{ start, end, text }] } };
}

function simple(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, '');
}

function kindOf(value: TreeScalar['value']): string {
  if (value === null) return 'nothing';
  return typeof value === 'string' ? 'text' : typeof value;
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
