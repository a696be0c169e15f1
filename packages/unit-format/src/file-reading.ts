import type * as z from 'zod';
import { MAX_TEXT } from './limits.js';
import { nearest } from './nearest.js';
import type { Report } from './report.js';
import { course } from './schema/course.js';
import { set, skill } from './schema/skill.js';
import { unit } from './schema/unit.js';
import { readSimpleYaml } from './simple/simple-yaml.js';
import { checkStructure } from './structure.js';
import type { Homes } from './structure-finding.js';
import { checkCharacters, checkTraps } from './traps.js';
import { entryOf, type Tree, type TreeMap, type TreeScalar } from './tree.js';
import { readYaml } from './yaml-syntax.js';
import { treeOf } from './yaml-tree.js';

/** What a file is, by its first key. */
export type FileKind = 'unit' | 'course' | 'config';

const KINDS: readonly FileKind[] = ['unit', 'course', 'config'];

const SCHEMAS = { unit, course } as const satisfies { readonly [kind: string]: z.ZodObject };

/** What stands below a key of a skill or unit and is often written beside it. */
const NESTED: Homes = Object.fromEntries(
  Object.entries({
    check: ['points', 'rubric', 'checklist', 'version', 'history', 'forms'],
    reassess: ['attempts', 'wait', 'steps', 'form', 'until', 'cap', 'when'],
    practice: ['tasks', 'done', 'required'],
    mastery: ['atLeast', 'each', 'criteria', 'by', 'together', 'lasting'],
    grading: ['scale', 'weights', 'tiers', 'bundles', 'credit', 'pending', 'floor', 'missing', 'roundTo'],
    window: ['opens', 'closes'],
    rubrics: ['levels'],
  }).flatMap(([home, keys]) => keys.map((key) => [key, home])),
);

const HOMES: { readonly [Kind in keyof typeof SCHEMAS]: Homes } = {
  unit: homes([
    ['skill', skill],
    ['set', set],
    ['unit', unit],
    ['course', course],
  ]),
  course: homes([
    ['unit', unit],
    ['set', set],
    ['skill', skill],
  ]),
};

function homes(schemas: readonly (readonly ['unit' | 'course' | 'set' | 'skill', z.ZodObject])[]): Homes {
  // The first in the list that knows the key is where it belongs.
  const pairs = schemas.flatMap(([home, { shape }]) => Object.keys(shape).map((key) => [key, home] as const));
  return { ...NESTED, ...Object.fromEntries(pairs.reverse()) };
}

/** Reads a text as values with their places, with its faults reported; null where nothing can be made of it. */
export type ReadTree = (report: Report) => Tree | null;

/** By the whole parser. */
export const readAnyTree: ReadTree = (report) => {
  const document = readYaml(report);
  return document && treeOf(document, report);
};

/** The same, sooner where the text is simple: a file with a fault in its structure mostly is. */
const readTree: ReadTree = (report) => readSimpleYaml(report.text) ?? readAnyTree(report);

/** The values of a file that fit its schema, with their places; null where the file cannot be used at all. */
export function readFileTree(
  report: Report,
  kind: keyof typeof SCHEMAS,
  read: ReadTree = readTree,
): { whole: Tree; fitting: Tree | null } | null {
  const whole = readWholeTree(report, kind, read);
  if (whole === null) return null;
  const fitting = checkStructure(withPlaceholders(whole, kind, report), SCHEMAS[kind], report, HOMES[kind]);
  return { whole, fitting };
}

/** The values of a file of this kind as they are written; null where there are none. */
export function readWholeTree(report: Report, kind: FileKind, read: ReadTree = readTree): TreeMap | null {
  if (report.text.length > MAX_TEXT) {
    report.add('too-large', [0, 0], { data: { length: report.text.length, most: MAX_TEXT } });
    return null;
  }
  checkCharacters(report);
  const whole = read(report);
  if (whole === null) return null;
  if (whole.kind === 'scalar' && whole.value === null && whole.text === '') {
    report.add('empty-file', [0, 0], { data: { kind } });
    return null;
  }
  const says = entryOf(whole, 'openmastery')?.value;
  const said = says?.kind === 'scalar' ? says.text : '';
  const other = KINDS.find((one) => one !== kind && said.startsWith(`${one}/`));
  if (whole.kind !== 'map' || other !== undefined) {
    const range = other === undefined ? ([whole.range[0], whole.range[0]] as const) : says?.range;
    report.add('not-this-kind-of-file', range ?? whole.range, { data: { kind, found: other ?? whole.kind } });
    return null;
  }
  checkTraps(whole, report);
  return whole;
}

/** What the top of a file must say, said for it where it does not, so that the rest can be looked at all the same. */
export function withPlaceholders(tree: TreeMap, kind: FileKind, report: Report): TreeMap {
  const { shape: schema } = kind === 'config' ? { shape: {} } : SCHEMAS[kind];
  const start = tree.entries[0]?.keyRange ?? tree.range;
  const named = kind === 'config' ? {} : { id: kind, title: kind };
  const added = Object.entries({ openmastery: `${kind}/1`, ...named }).flatMap(([key, value]) => {
    const entry = entryOf(tree, key);
    // structure finds it and reads it as what was meant
    if (entry === undefined && tree.entries.some((other) => isMisspelt(other.key, key, schema))) return [];
    const isUsable = entry?.value.kind === 'scalar' && (key !== 'openmastery' || entry.value.value === value);
    if (isUsable && entry.value.kind === 'scalar' && entry.value.value !== null) return [];
    if (entry !== undefined || !report.hasSetAside(key))
      reportTop(report, key, value, start, entry?.value, entry?.keyRange);
    const placeholder: TreeScalar = { kind: 'scalar', range: start, value, text: value, plain: false };
    return [{ key, keyRange: entry?.keyRange ?? start, value: placeholder }];
  });
  const kept = tree.entries.filter(({ key }) => !added.some((entry) => entry.key === key));
  return { ...tree, entries: [...added, ...kept] };
}

function isMisspelt(written: string, key: string, schema: object): boolean {
  return !Object.hasOwn(schema, written) && nearest(written, Object.keys(schema))[0] === key;
}

function reportTop(
  report: Report,
  key: string,
  value: string,
  start: readonly [number, number],
  found: Tree | undefined,
  keyRange: readonly [number, number] | undefined,
): void {
  if (found === undefined || keyRange === undefined) {
    const edit = { start: start[0], end: start[0], text: `openmastery: ${value}\n` };
    const isFirst = key === 'openmastery';
    report.add('missing-key', start, {
      data: { key },
      ...(isFirst ? { fix: { title: `write openmastery: ${value}`, edits: [edit] } } : {}),
    });
  } else if (found.kind !== 'scalar') {
    report.add('wrong-type', found.range, {
      data: { key, found: found.kind, expected: ['text'], values: [] },
    });
  } else if (found.value === null) report.add('missing-value', keyRange, { data: { key } });
  else {
    report.add('not-allowed-value', found.range, {
      data: { key, text: found.text, found: 'text', expected: ['fixed'], values: [value], nearest: [] },
      ...(isMeantAs(found.text, value)
        ? {
            fix: {
              title: `write ${value}`,
              edits: [{ start: found.range[0], end: found.range[1], text: value }],
            },
          }
        : {}),
    });
  }
}

// Another version is no slip of the pen: what it says may be read otherwise.
function isMeantAs(written: string, value: string): boolean {
  const [word, version] = value.split('/') as [string, string];
  const numbers = written.match(/\d+/g) ?? [version];
  const letters = written.replace(/[^\p{L}]/gu, '');
  return numbers.join('.') === version && (letters === '' || nearest(letters, [word]).length > 0);
}
