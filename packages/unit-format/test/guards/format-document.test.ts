import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const text = readFileSync(`${root}docs/format.md`, 'utf8');

const prose = text.replaceAll(/^```[\s\S]*?^```$/gm, '');
const named = new Set([...prose.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code));

/** The names of all properties in a JSON Schema. */
function keysOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap(keysOf);
  return Object.entries(schema).flatMap(([word, value]) => {
    if (word === 'examples' || word === 'default') return [];
    if (word !== 'properties') return keysOf(value);
    return Object.entries(value as object).flatMap(([key, own]) => [key, ...keysOf(own)]);
  });
}

const schemas = readdirSync(`${root}schemas`).filter((name) => name.endsWith('.json'));

test.each(schemas)('docs/format.md names every key of %s', (name) => {
  const keys = keysOf(JSON.parse(readFileSync(`${root}schemas/${name}`, 'utf8')));
  expect(keys.length).toBeGreaterThan(50);
  expect([...new Set(keys)].filter((key) => !named.has(key)).sort()).toEqual([]);
});
