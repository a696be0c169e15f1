import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const built = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.[cm]js$/.test(file))
  .map((file) => ({ file, text: readFileSync(`${dist}/${file}`, 'utf8') }));

// What the built program takes from Node. `http`, `https`, `http2`, `net`, `tls`, `dns` and `dgram` never stand here; git
// alone is started as another program, by `diff`.
const FROM_NODE = new Set([
  'buffer',
  'child_process',
  'crypto',
  'fs',
  'fs/promises',
  'module',
  'os',
  'path',
  'path/posix',
  'process',
  'stream',
  'util',
  'v8',
  'worker_threads',
]);

test('the built program asks Node for nothing that reaches a network', () => {
  expect(built.length, 'build first: npm run build').toBeGreaterThan(10);
  const asked = built.flatMap(({ file, text }) =>
    [...text.matchAll(/(?:\bfrom ?|\brequire\(|\bimport(?: |\())["'](?:node:)?([a-z][a-z0-9_/]*)["']/g)].map(
      ([, name = '']) => ({ file, name }),
    ),
  );
  expect(asked.length).toBeGreaterThan(10);
  // Ajv's words for the code that it would write into a file of its own.
  expect(asked.filter(({ name }) => !FROM_NODE.has(name) && !name.startsWith('ajv/'))).toEqual([]);
});

test('nor does it use what is there without being asked for', () => {
  const uses = /\b(?:new )?(fetch|WebSocket|EventSource|sendBeacon|XMLHttpRequest)\b(?=\s*[(;,])/g;
  // papaparse can read what stands at an address, where it is told to `download`; nothing here tells it so.
  const found = built.flatMap(({ text }) => [...text.matchAll(uses)].map(([, name]) => name));
  expect(found).toEqual(['XMLHttpRequest']);
  expect(built.filter(({ text }) => /\bdownload: ?(true|!0)/.test(text))).toEqual([]);
});
