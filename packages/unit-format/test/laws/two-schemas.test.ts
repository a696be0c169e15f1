import { readdirSync, readFileSync } from 'node:fs';
import { courseJsonSchema, unitJsonSchema } from '@openmastery/unit-format';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { holds } from '../../../core/test/laws/law.js';
import { course } from '../../src/schema/course.js';
import { unit } from '../../src/schema/unit.js';

const options = { strict: true, strictTuples: false, strictTypes: false, allowUnionTypes: true };
const draft7 = new Ajv(options).compile(unitJsonSchema());
const draft2020 = new Ajv2020(options).compile(unitJsonSchema({ target: 'draft-2020-12' }));
const ofCourse = new Ajv(options).compile(courseJsonSchema());

const folder = new URL('../fixtures/ok/', import.meta.url);
const good: unknown[] = readdirSync(folder).map((file) => parse(readFileSync(new URL(file, folder), 'utf8')));
const goodCourse: unknown = {
  openmastery: 'course/1',
  id: 'c',
  title: 'C',
  units: ['a.unit.yaml'],
  calendar: { days: ['mon'], closed: ['2026-09-07', { from: '2026-10-01', to: '2026-10-05' }] },
  scales: { school: { A: 85, F: 0 } },
  late: [{ within: '3 days', cap: '50%' }],
};

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

test('the good files are accepted by both', () => {
  for (const document of good) {
    expect([unit.safeParse(document).success, draft7(document), draft2020(document)]).toEqual([
      true,
      true,
      true,
    ]);
  }
  expect([course.safeParse(goodCourse).success, ofCourse(goodCourse)]).toEqual([true, true]);
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
    expect(ofCourse(other)).toBe(course.safeParse(other).success);
  },
);

test('every key says what it is, and shows how it looks', () => {
  const missing: string[] = [];
  const walk = (schema: unknown, path: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const { properties, ...rest } = schema as {
      properties?: { [key: string]: { description?: string; examples?: unknown } };
    };
    for (const [key, inner] of Object.entries(properties ?? {})) {
      if (!inner.description || !inner.examples) missing.push(`${path}.${key}`);
      walk(inner, `${path}.${key}`);
    }
    for (const [key, inner] of Object.entries(rest))
      if (key !== 'examples' && key !== 'default') walk(inner, `${path}/${key}`);
  };
  walk(unitJsonSchema(), 'unit');
  walk(courseJsonSchema(), 'course');
  expect(missing).toEqual([]);
});
