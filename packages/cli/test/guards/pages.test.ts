import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../src', import.meta.url));

// Everything that a file imports, and what that imports, inside these sources.
function closure(file: string, seen = new Map<string, readonly string[]>()): Map<string, readonly string[]> {
  if (seen.has(file)) return seen;
  const text = readFileSync(`${file}.ts`, 'utf8');
  const imports = [...text.matchAll(/from '([^']+)'/g)].map(([, name = '']) => name);
  seen.set(file, imports);
  for (const name of imports.filter((one) => /^\..*\.js$/.test(one))) {
    closure(join(dirname(file), name.replace(/\.js$/, '')), seen);
  }
  return seen;
}

test('pages are made anywhere: nothing of them imports Node, and nothing asks for a clock', () => {
  const files = closure(join(src, 'pages'));
  expect(files.size).toBeGreaterThan(8);
  for (const [file, imports] of files) {
    const packages = imports.filter((name) => !name.startsWith('.'));
    expect(
      packages.filter((name) => !/^@openmastery\/(core|unit-format)/.test(name)),
      file,
    ).toEqual([]);
    expect(readFileSync(`${file}.ts`, 'utf8'), file).not.toMatch(
      /\bprocess\.|Date\.now|new Date\(\)|Math\.random/,
    );
  }
});
