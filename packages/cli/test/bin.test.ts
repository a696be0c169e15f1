import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { FRACTIONS } from './harness.js';

const bin = fileURLToPath(new URL('../dist/bin.mjs', import.meta.url));

/** Runs the built program as a process of its own. */
async function spawned(
  argv: readonly string[],
  input = '',
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [bin, ...argv], {
    cwd: FRACTIONS,
    env: { ...process.env, NO_COLOR: '1' },
  });
  const written = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    written.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    written.err += chunk;
  });
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, ...written };
}

test('the built program runs by itself', async () => {
  expect(existsSync(bin), 'build first: npm run build').toBe(true);
  expect(await spawned(['check', 'fractions.unit.yaml'])).toEqual({
    code: 0,
    out: '1 file checked, nothing found\n',
    err: '',
  });
});

test('it reads standard input and ends with its exit code', async () => {
  const { code, out } = await spawned(
    ['check', '-', '--format', 'concise'],
    'openmastery: unit/1\nid: u\nskils: [a]\n',
  );
  expect(code).toBe(1);
  expect(out).toContain('standard input:3:1: error: ');
  expect((await spawned(['grad'])).code).toBe(2);
});

test('a pipe that is closed early is no mistake', async () => {
  const child = spawn(
    process.execPath,
    [bin, 'progress', 'fractions.unit.yaml', 'class.csv', '--format', 'json'],
    {
      cwd: FRACTIONS,
    },
  );
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  await new Promise((resolve) => child.on('close', resolve));
  expect(err).toBe('');
});

// What a start costs is what it loads: the parser and the schemas are left alone by a file that needs neither.
test('`check` on a good file loads neither the whole YAML parser nor the schemas', async () => {
  const dist = dirname(bin);
  const loaded = new Set<string>();
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    for (const [, next = ''] of readFileSync(join(dist, file), 'utf8').matchAll(
      /^(?:import|\} from) ?"\.\/(.*)";$/gm,
    ))
      load(next);
  };
  load('bin.js');
  load(readdirSync(dist).find((file) => file.startsWith('check-')) ?? '');
  const text = [...loaded].map((file) => readFileSync(join(dist, file), 'utf8')).join('');
  expect(text).toContain('function readSimpleYaml(');
  expect(text).not.toMatch(/ZodError|class YAMLParseError|papaparse/i);
});
