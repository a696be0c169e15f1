import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COURSES } from '../../../examples/school/curriculum.mjs';
import { schoolFiles } from '../../../examples/school/school.mjs';
import { runWith } from './harness.js';

// Every course of the school of examples/school, each with its first unit, and a group of ten in every year.
const SIZE = { learners: 30, units: 1 };

const cwd = mkdtempSync(join(tmpdir(), 'openmastery-school-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));
beforeAll(() => {
  for (const [path, text] of schoolFiles(SIZE)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
});

const nothing = (files: string) => ({ code: 0, out: `${files} checked, nothing found\n`, err: '' });

test('the same size and seed make the same school, and another seed another', () => {
  const once = JSON.stringify([...schoolFiles(SIZE)]);
  expect(JSON.stringify([...schoolFiles(SIZE)])).toBe(once);
  expect(JSON.stringify([...schoolFiles({ ...SIZE, seed: 2 })])).not.toBe(once);
});

test('the whole school has forty units', () => {
  expect(COURSES.flatMap(({ units }) => units)).toHaveLength(40);
});

test('nothing is found in its units under the preset `strict`', async () => {
  const found = (folder: string) => runWith(['check', folder, '--fail-on', 'warning'], { cwd });
  expect(await found('courses')).toEqual(nothing('20 files'));
  expect(await found('next-year')).toEqual(nothing('2 files'));
});

test.each(COURSES.map(({ id }) => id))(
  'the logs of %s have no mistake, and its class page is made',
  async (id) => {
    const roster = ['--roster', `rosters/${id}.csv`];
    const course = `courses/${id}/${id}.course.yaml`;
    const checked = ['log', 'check', course, `logs/${id}`, ...roster, '--fail-on', 'warning'];
    expect(await runWith(checked, { cwd })).toEqual(nothing('1 file'));
    const unit = `courses/${id}/${id}-1.unit.yaml`;
    const { code, out, err } = await runWith(['report', unit, `logs/${id}`, ...roster, '-o', '-'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.match(/<th scope="row"/g)?.length).toBeGreaterThanOrEqual(10);
  },
);

const README = readFileSync(new URL('../../../examples/school/README.md', import.meta.url), 'utf8');
const [, block = ''] = /```sh\ncd school\n([\s\S]*?)```/.exec(README) ?? [];

test.each(block.trim().split('\n'))('its README tells a command that works: %s', async (line) => {
  const [npx, name, ...argv] = line.split(' ');
  expect([npx, name]).toEqual(['npx', 'openmastery']);
  const { code, out, err } = await runWith(argv, { cwd });
  // What a format cannot hold is said, and nothing else.
  expect({ code, err: err.replace(/^note: .*\n/gm, '') }).toEqual({ code: 0, err: '' });
  expect(out).not.toBe('');
});
