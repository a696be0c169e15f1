import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Finding } from '@openmastery/unit-format';
import { expect, test } from 'vitest';
import { FRACTIONS, folderWith, runWith } from './harness.js';

const bin = fileURLToPath(new URL('../dist/bin.cjs', import.meta.url));
const GOOD = join(FRACTIONS, 'fractions.unit.yaml');

/** Runs the built program as a process of its own. */
async function spawned(
  argv: readonly string[],
  input = '',
  cwd = FRACTIONS,
  program = bin,
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [program, ...argv], {
    cwd,
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

test('many files are checked in several threads, and the same is found as in one', async () => {
  const unit = (at: number) => {
    const skills = at % 7 === 0 ? '[a, a]' : at % 5 === 0 ? '[a' : '[a, b]';
    // what is wrong in the course is told there, also where the whole parser reads the unit
    const more = at % 11 === 0 ? 'course: c.course.yaml\nmetadata: { of: &of x, too: *of }\n' : '';
    return `openmastery: unit/1\nid: u${at}\ntitle: U\n${more}skills: ${skills}\n`;
  };
  const course =
    'openmastery: course/1\nid: c\ntitle: C\nmastery: 0.7\nunits: [u1.unit.yaml, u7.unit.yaml, nowhere.unit.yaml]\n';
  const units = Array.from({ length: 120 }, (_, at) => [`u${at}.unit.yaml`, unit(at)] as const);
  const cwd = folderWith({ ...Object.fromEntries(units), 'c.course.yaml': course });
  const { code, out } = await runWith(['check', '.', '--format', 'json'], { cwd });
  expect(JSON.parse(out).findings.length).toBeGreaterThan(30);
  expect(await spawned(['check', '.', '--format', 'json'], '', cwd)).toEqual({ code, out, err: '' });
});

// What a thread fails at is done by the program itself, so that nobody would notice.
test('a thread of the built program answers what it finds', async () => {
  const cwd = folderWith({ 'u.unit.yaml': 'openmastery: unit/1\nid: u\ntitle: U\nskills: [a, *b]\n' });
  const thread = new Worker(join(dirname(bin), 'check-helper.cjs'), { workerData: { cwd } });
  thread.postMessage([{ file: 'u.unit.yaml', isCourse: false, optIn: [] }]);
  const [[checked]] = await once(thread, 'message');
  await thread.terminate();
  expect(checked.findings.map(({ code }: Finding) => code)).toEqual(['alias-unknown']);
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

// What a start costs is what it loads: a good file needs nothing beside the program's own file.
test('`check` on a good file loads neither the whole YAML parser nor the schemas nor sentences', async () => {
  const text = readFileSync(bin, 'utf8');
  expect(text).not.toMatch(/ZodError|YAMLParseError|papaparse/i);
  expect(text).not.toContain('is not a date that exists');
  const folder = folderWith({ 'bin.cjs': text, 'good.unit.yaml': readFileSync(GOOD, 'utf8') });
  const { code, out } = await spawned(['check', 'good.unit.yaml'], '', folder, join(folder, 'bin.cjs'));
  expect({ code, out }).toEqual({ code: 0, out: '1 file checked, nothing found\n' });
});
