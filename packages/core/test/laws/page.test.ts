import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const page = readFileSync(`${root}docs/laws.md`, 'utf8');
const [tested = '', untested = ''] = page.split(/^## Not yet held by a test$/m);

/** Laws by their headings, each with the test files that its text names. */
function lawsOf(text: string): Map<string, readonly string[]> {
  const sections = text.split(/^### /m).slice(1);
  return new Map(
    sections.map((section): [string, readonly string[]] => {
      const [id = ''] = section.split('\n', 1);
      return [id, [...section.matchAll(/`(packages\/[^`]+\.test\.ts)`/g)].map((match) => match[1] ?? '')];
    }),
  );
}

/** Files beside the laws that hold none of their own. */
const OTHERS = ['page', 'reach'];

function lawFiles(): string[] {
  return readdirSync(`${root}packages/core/test/laws`)
    .filter((file) => file.endsWith('.test.ts') && !OTHERS.includes(basename(file, '.test.ts')))
    .map((file) => `packages/core/test/laws/${file}`);
}

test('every law that the page says is tested has a test of its name that exists', () => {
  const laws = lawsOf(tested);
  expect(laws.size).toBeGreaterThan(0);
  for (const [id, files] of laws) {
    expect(
      files.map((file) => basename(file, '.test.ts')),
      id,
    ).toContain(id);
    for (const file of files) {
      expect(existsSync(root + file), file).toBe(true);
      expect(readFileSync(root + file, 'utf8'), file).toContain(`'${id}',`);
    }
  }
});

test('every test of a law is named on the page', () => {
  const named = [...lawsOf(tested).values()].flat();
  for (const file of lawFiles()) expect(named).toContain(file);
});

test('a law is either tested or said not to be', () => {
  const both = [...lawsOf(tested).keys()].filter((id) => lawsOf(untested).has(id));
  expect(both).toEqual([]);
});
