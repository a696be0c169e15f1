import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DEFAULTS } from '@openmastery/core';
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

/** The rows of the tables with a column of defaults, each with what its keys belong to. */
function defaultRows(): { of: string; keys: string[]; usual: string }[] {
  const rows: { of: string; keys: string[]; usual: string }[] = [];
  let heading = '';
  let table: { of: string; column: number } | null = null;
  for (const line of readFileSync(`${root}docs/format.md`, 'utf8').split('\n')) {
    if (line.startsWith('## ')) heading = line.slice(3);
    if (!line.startsWith('|')) table = null;
    else {
      const cells = line.split('|').map((cell) => cell.trim());
      if (table === null) {
        const of =
          /key of (?:an? )?`?(\w+)/.exec(cells[1] ?? '')?.[1] ?? heading.toLowerCase().replace('the ', '');
        table = { of, column: cells.indexOf('default') };
      } else if (table.column > 0) {
        const keys = [...(cells[1] ?? '').matchAll(/`(\w+)`/g)].map(([, key]) => key ?? '');
        rows.push({ of: table.of, keys, usual: cells[table.column] ?? '' });
      }
    }
  }
  return rows;
}

// What has no word, or flows down from further out.
const unsaid: ReadonlySet<string> = new Set(['unit.require', 'skill.practice']);

const documented = [
  'unit',
  'skill',
  'mastery',
  'reassess',
  'practice',
  'check',
  'history',
  'rubric',
  'grading',
];

test.each(documented)('the defaults of %s are those of the table in the document', (noun) => {
  const defaults = new Map(Object.entries(DEFAULTS[noun as keyof typeof DEFAULTS]));
  const rows = defaultRows().filter(({ of }) => of === noun);
  for (const [key, value] of defaults) {
    if (unsaid.has(`${noun}.${key}`)) continue;
    const row = rows.find(({ keys }) => keys.includes(key));
    expect(row?.usual.match(/[\w%]+/g), `${noun}.${key}`).toContain(String(value));
  }
  for (const { keys, usual } of rows) {
    const said = /^`([^`]+)`$/.exec(usual)?.[1];
    if (said !== undefined)
      expect(
        keys.map((key) => String(defaults.get(key))),
        noun,
      ).toContain(said);
  }
});
