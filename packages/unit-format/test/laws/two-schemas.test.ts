import { readFileSync } from 'node:fs';
import { courseJsonSchema, unitJsonSchema } from '@openmastery/unit-format';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { holds } from '../../../core/test/laws/law.js';
import { course } from '../../src/schema/course.js';
import { unit } from '../../src/schema/unit.js';
import { goodCourses, goodText, goodUnits } from '../good-files.js';

// `defaultSnippets` is for editors; SchemaStore knows it too.
const options = {
  strict: true,
  strictTuples: false,
  strictTypes: false,
  allowUnionTypes: true,
  keywords: ['defaultSnippets'],
};
const later = { target: 'draft-2020-12' } as const;
const draft7 = new Ajv(options).compile(unitJsonSchema());
const draft2020 = new Ajv2020(options).compile(unitJsonSchema(later));
const ofCourse = new Ajv(options).compile(courseJsonSchema());
const ofCourse2020 = new Ajv2020(options).compile(courseJsonSchema(later));

const good: unknown[] = goodUnits.map(({ text }) => parse(text));
const goodCourse: unknown = parse(goodText('everything.course.yaml'));

const value = fc.oneof(
  fc.constantFrom<unknown>(
    0,
    1,
    -1,
    1.5,
    'x',
    '',
    'none',
    'all',
    'any',
    true,
    null,
    [],
    {},
    ['a'],
    [1],
    { a: 1 },
    { id: 'x' },
    { cap: '5%' },
    80,
    'unlimited',
    { levels: 3 },
    { skills: ['a'], id: 's' },
    [{ id: 'a', link: 'b' }],
  ),
);

/** A document with some of its values replaced, taken away or added to. */
function changed(
  document: unknown,
  changes: readonly (readonly [number, unknown, 'put' | 'drop' | 'add'])[],
): unknown {
  const copy = structuredClone(document);
  for (const [where, put, how] of changes) {
    const places: (readonly [{ [key: string]: unknown }, string])[] = [];
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const key of Object.keys(node)) {
        places.push([node as { [key: string]: unknown }, key]);
        walk((node as { [key: string]: unknown })[key]);
      }
    };
    walk(copy);
    const place = places[Math.floor(where * places.length)];
    if (place === undefined) continue;
    const [node, key] = place;
    if (how === 'put') node[key] = put;
    else if (how === 'drop' && !Array.isArray(node)) delete node[key];
    else if (how === 'add' && !Array.isArray(node))
      node[['points', 'zzz', 'skills', 'id', 'order'][key.length % 5] ?? 'zzz'] = put;
  }
  return copy;
}

const changes = fc.array(
  fc.tuple(
    fc.double({ min: 0, max: 0.9999, noNaN: true }),
    value,
    fc.constantFrom('put' as const, 'drop' as const, 'add' as const),
  ),
  { maxLength: 3 },
);

test.each(goodUnits)('$file is accepted by both', ({ text }) => {
  const document = parse(text);
  expect([unit.safeParse(document).success, draft7(document), draft2020(document)]).toEqual([
    true,
    true,
    true,
  ]);
});

test.each(goodCourses)('$file is accepted by both', ({ text }) => {
  const document = parse(text);
  expect([course.safeParse(document).success, ofCourse(document), ofCourse2020(document)]).toEqual([
    true,
    true,
    true,
  ]);
});

// What SchemaStore asks for as negative tests: files that the schema alone already refuses.
test.each([
  'decimal-id',
  'empty-list',
  'missing-key',
  'missing-value',
  'not-allowed-value',
  'out-of-range',
  'unknown-key',
  'wrong-type',
  'yaml-boolean',
])('what has a fault such as %s is refused by both', (rule) => {
  const file = new URL(`../fixtures/bad/${rule}.unit.yaml`, import.meta.url);
  const document = parse(readFileSync(file, 'utf8'));
  expect([unit.safeParse(document).success, draft7(document), draft2020(document)]).toEqual([
    false,
    false,
    false,
  ]);
});

holds(
  'two-schemas',
  'zod and the published JSON Schema accept the same units and courses',
  fc.record({ document: fc.constantFrom(...good), edits: changes }),
  ({ document, edits }) => {
    const edited = changed(document, edits);
    const accepted = unit.safeParse(edited).success;
    expect({ draft7: draft7(edited), draft2020: draft2020(edited) }).toEqual({
      draft7: accepted,
      draft2020: accepted,
    });
    const other = changed(goodCourse, edits);
    const taken = course.safeParse(other).success;
    expect({ draft7: ofCourse(other), draft2020: ofCourse2020(other) }).toEqual({
      draft7: taken,
      draft2020: taken,
    });
  },
);

interface Node {
  readonly [word: string]: unknown;
  readonly type?: string;
  readonly description?: string;
  readonly properties?: { readonly [key: string]: Node };
}

/** Every schema inside a schema, with the way to it. */
function nodesOf(node: unknown, path = ''): [string, Node][] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap((one, at) => nodesOf(one, `${path}/${at}`));
  const {
    properties = {},
    examples: _examples,
    defaultSnippets: _snippets,
    default: _default,
    ...rest
  } = node as Node;
  return [
    [path, node as Node],
    ...Object.entries(properties).flatMap(([key, one]) => nodesOf(one, `${path}.${key}`)),
    ...Object.entries(rest).flatMap(([word, one]) => nodesOf(one, `${path}/${word}`)),
  ];
}

const published = [unitJsonSchema(), unitJsonSchema(later), courseJsonSchema(), courseJsonSchema(later)];

test('every key says what it is, and shows how it looks or names all that it takes', () => {
  const missing = published.flatMap((schema) =>
    nodesOf(schema)
      .flatMap(([path, { properties = {} }]) =>
        Object.entries(properties).map(([key, own]) => [`${path}.${key}`, own] as const),
      )
      .filter(([, own]) => {
        const shows = own.examples ?? own.defaultSnippets ?? own.const ?? own.oneOf;
        return !own.description || (shows === undefined && !own.description.includes('For example `'));
      })
      .map(([path]) => path),
  );
  expect(missing).toEqual([]);
});

test('every map with keys of its own is closed, has a title and says what it is', () => {
  const open = published.flatMap((schema) =>
    nodesOf(schema)
      .filter(([, { properties }]) => properties !== undefined)
      .filter(
        ([, { additionalProperties, title, description }]) =>
          additionalProperties !== false || !title || !description,
      )
      .map(([path]) => path),
  );
  expect(open).toEqual([]);
});

test('every word of a closed choice says what it means', () => {
  const bare = published.flatMap((schema) =>
    nodesOf(schema)
      .filter(
        ([, node]) => node.enum !== undefined || (node.const !== undefined && node.description === undefined),
      )
      .map(([path]) => path),
  );
  expect(bare).toEqual([]);
});
