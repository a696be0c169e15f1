import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { resolveUnit } from '@openmastery/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unitText } from '../../../cli/bench/units.mjs';
import { arbUnitSource } from '../../../core/test/arbitraries/index.js';
import { holds } from '../../../core/test/laws/law.js';
import { parseAnyCourse } from '../../src/course-reading.js';
import { readAnyTree } from '../../src/file-reading.js';
import { parseCourse, parseUnit, printUnit } from '../../src/index.js';
import { reportOn } from '../../src/report.js';
import { parseSimpleCourse } from '../../src/simple/simple-course.js';
import { parseSimpleUnit } from '../../src/simple/simple-unit.js';
import { readSimpleYaml } from '../../src/simple/simple-yaml.js';
import type { ParsedUnit } from '../../src/unit-meaning.js';
import { parseAnyUnit } from '../../src/unit-reading.js';
import { readYaml } from '../../src/yaml-syntax.js';
import { treeOf } from '../../src/yaml-tree.js';
import { fixtures, hostileTexts, mutated } from '../arbitraries/texts.js';
import { yamlTexts } from '../arbitraries/yaml.js';

// Comparing is most of the time here, and telling the difference is needed only where there is one.
function expectEqual(simple: unknown, whole: unknown, text: string): void {
  if (!isDeepStrictEqual(simple, whole)) expect(simple, text).toEqual(whole);
}

/** What is simple YAML, the whole parser reads as the same tree, without a fault. */
function expectSameTree(text: string): boolean {
  const tree = readSimpleYaml(text);
  if (tree === null) return false;
  const report = reportOn(text);
  const document = readYaml(report);
  expectEqual(tree, document && treeOf(document, report), text);
  expectEqual([], report.findings, text);
  return true;
}

/** Paths of the model that a unit has, and some that it has not. */
function pathsOf(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  const below =
    typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([key, inner]) =>
          pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
        );
  return [[...path], [...path, 'nothing'], ...below];
}

type Located = Pick<ParsedUnit, 'locate'>;

function expectSameReading<R extends Located>(simple: R, whole: R, model: unknown, text: string): void {
  expectEqual({ ...simple, locate: null }, { ...whole, locate: null }, text);
  const paths = pathsOf(model).filter((_, at, all) => at % Math.ceil(all.length / 100) === 0);
  expectEqual(
    paths.map((path) => [path, simple.locate(path)]),
    paths.map((path) => [path, whole.locate(path)]),
    text,
  );
}

const withoutPlaces = (parsed: ParsedUnit) => ({ ...parsed, locate: null });

/** A unit that the simple reader takes is read by the whole one to the same model, findings and places. */
function expectSameUnit(text: string): boolean {
  const simple = parseSimpleUnit(text);
  if (simple !== null) {
    const whole = parseAnyUnit(text, {}, readAnyTree);
    expectSameReading(simple, whole, whole.unit, text);
  } else
    expectEqual(withoutPlaces(parseAnyUnit(text)), withoutPlaces(parseAnyUnit(text, {}, readAnyTree)), text);
  const course = parseSimpleCourse(text, { units: { 'a.yaml': text } });
  if (course !== null) {
    const { units, ...rest } = parseAnyCourse(text, { units: { 'a.yaml': text } }, readAnyTree);
    const { units: simpleUnits, ...simpleRest } = course;
    expectSameReading(simpleRest, rest, rest.course, text);
    expect(Object.keys(simpleUnits)).toEqual(Object.keys(units));
  }
  return simple !== null;
}

holds(
  'two-readers',
  'text that the simple reader takes is the same tree to the whole parser',
  // several at once: most of them are cheap, and many are refused
  fc.array(fc.oneof(yamlTexts, mutated(yamlTexts), hostileTexts), { minLength: 10, maxLength: 10 }),
  (texts) => {
    for (const text of texts) expectSameTree(text);
  },
);

holds(
  'two-readers',
  'units that were meddled with are read to the same model, findings and places',
  hostileTexts,
  (text) => {
    expectSameUnit(text);
  },
);

holds(
  'two-readers',
  'printed units are simple, and are read to the same model, findings and places',
  arbUnitSource(),
  (source) => {
    const text = printUnit(resolveUnit(source).unit);
    expectSameTree(text);
    expectSameUnit(text);
  },
);

test('the cases reach the simple reader: it takes a good part of the valid ones, and no text twice read in another way', () => {
  const sample = fc.sample(yamlTexts, { numRuns: 300, seed: 1 });
  expect(sample.filter(expectSameTree).length).toBeGreaterThan(40);
});

const good = new URL('../fixtures/ok/', import.meta.url);
const examples = new URL('../../../../examples/', import.meta.url);
const written = [good, examples].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(unit|course)\.ya?ml$/.test(file))
    .map((file): [string, URL] => [file, new URL(file, folder)]),
);

test.each(written)('%s is simple, and read to the same model', (file, url) => {
  const text = readFileSync(url, 'utf8');
  expect(expectSameTree(text)).toBe(true);
  if (file.includes('.unit.')) expect(expectSameUnit(text)).toBe(true);
});

test('every fixture is read in one way', () => {
  for (const text of fixtures) {
    expectSameTree(text);
    expectSameUnit(text);
  }
}, 60_000);

test('the units that speed is measured on are simple, but for one in a hundred, and without a finding', () => {
  const numbers = Array.from({ length: 52 }, (_, at) => at);
  const unusual = numbers.filter((number) => !expectSameUnit(unitText(number)));
  expect(unusual).toEqual(numbers.filter((number) => number % 100 === 50));
  for (const number of numbers) expect(parseUnit(unitText(number)).findings).toEqual([]);
}, 60_000);

const START = 'openmastery: unit/1\nid: u\ntitle: U\nskills: [a]\n';

test.each([
  ['an alias', `${START}metadata: { a: &x 1, b: *x }\n`],
  ['a tag', `${START}metadata: { a: !!str 1 }\n`],
  ['a merge', `${START}metadata: { <<: { a: 1 } }\n`],
  ['a text over two lines', `${START}description: one\n  two\n`],
  ['a quoted text over two lines', `${START}description: "one\n  two"\n`],
  ['a tab', `${START}description: one\ttwo\n`],
  ['a byte order mark', `\uFEFF${START}`],
  ['a character that cannot be seen', `${START}description: a\u202Eb\n`],
  ['a lone carriage return', `${START}description: a\rb\n`],
  ['two documents', `${START}---\n${START}`],
  ['a directive', `%YAML 1.2\n---\n${START}`],
  ['a key twice', `${START}id: v\n`],
  ['an unsafe key', `${START}metadata: { __proto__: 1 }\n`],
  ['a key without a value', `${START}metadata: { a }\n`],
  ['a key that is a list', `${START}metadata:\n  ? [a]\n  : 1\n`],
  ['a number in another spelling', `${START}metadata: { a: 0x10 }\n`],
  ['a number that is not exact', `${START}metadata: { a: 12345678901234567890 }\n`],
  ['a long key', `${START}metadata: { ${'k'.repeat(2000)}: 1 }\n`],
  ['deep nesting', `${START}metadata: ${'{ a: '.repeat(70)}1${' }'.repeat(70)}\n`],
  ['very deep nesting', `${START}metadata: ${'['.repeat(50_000)}\n`],
  ['a value too many', `${START}metadata: [${'1,'.repeat(100_001)}]\n`],
  ['a list', '- a\n'],
  ['a word', 'a'],
  ['nothing', ''],
])('%s is left to the whole parser', (_name, text) => {
  expect(parseSimpleUnit(text)).toBeNull();
});

test('a course and its units are read to the same', () => {
  const text =
    'openmastery: course/1\nid: c\ntitle: C\nunits: [a.unit.yaml, b.unit.yaml]\nmastery: 4/5\ncheck: { points: 5 }\n';
  const units = { 'a.unit.yaml': unitText(1), 'b.unit.yaml': unitText(2) };
  const simple = parseSimpleCourse(text, { file: 'c.course.yaml', units });
  const whole = parseAnyCourse(text, { file: 'c.course.yaml', units });
  expect(JSON.stringify(simple)).toBe(JSON.stringify(whole));
  expect(parseCourse(text, { file: 'c.course.yaml', units }).findings).toEqual(whole.findings);
  // one unit that is not simple
  expect(parseSimpleCourse(text, { units: { ...units, 'b.unit.yaml': unitText(50) } })).toBeNull();
});
