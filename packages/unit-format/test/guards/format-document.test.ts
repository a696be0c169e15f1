import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FINDING_CODES } from '@openmastery/unit-format';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** What the prose of a document has in backticks. */
function namedIn(document: string): ReadonlySet<string | undefined> {
  const prose = readFileSync(`${root}docs/${document}`, 'utf8').replaceAll(/^ *```[\s\S]*?^ *```$/gm, '');
  return new Set([...prose.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code));
}

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

// The codes of rules have their own pages.
const codes: ReadonlySet<string> = new Set(FINDING_CODES);

test.each(schemas)('every key of %s is named in its document', (name) => {
  const named = namedIn(name.startsWith('config.') ? 'ci.md' : 'format.md');
  const keys = keysOf(JSON.parse(readFileSync(`${root}schemas/${name}`, 'utf8')));
  expect(keys.length).toBeGreaterThan(50);
  expect([...new Set(keys)].filter((key) => !named.has(key) && !codes.has(key)).sort()).toEqual([]);
});

test('the entries for SchemaStore lead to the published schemas', () => {
  const text = readFileSync(`${root}docs/format.md`, 'utf8');
  const [entries = ''] = /^\[\n[\s\S]*?^\]$/m.exec(text) ?? [];
  const listed = JSON.parse(entries) as { name: string; url: string; fileMatch: string[] }[];
  const published = ['unit', 'course'].map((name) =>
    JSON.parse(readFileSync(`${root}schemas/${name}.schema.json`, 'utf8')),
  );
  expect(listed.map(({ name, url }) => [name, url])).toEqual(published.map(({ title, $id }) => [title, $id]));
  for (const { name, fileMatch } of listed)
    expect(fileMatch).toEqual(['yaml', 'yml'].map((end) => `*.${name.split(' ')[1]}.${end}`));
});
