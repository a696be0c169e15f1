import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FRACTIONS, folderWith, runWith } from '../harness.js';

const UNIT = join(FRACTIONS, 'fractions.unit.yaml');
const COURSE = join(FRACTIONS, '../spanish/spanish.course.yaml');

async function preview(path: string, ...options: readonly string[]): Promise<string> {
  const { code, out, err } = await runWith(['preview', path, '-o', '-', ...options]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

test('the page is written where it was asked for, and written over by the next run, in either language', async () => {
  const cwd = folderWith({});
  for (const language of ['en', 'es', 'en']) {
    const ran = await runWith(['preview', UNIT, '-o', 'day-one.html', '--language', language], { cwd });
    expect(ran).toEqual({ code: 0, out: 'day-one.html\n', err: '' });
    expect(readFileSync(join(cwd, 'day-one.html'), 'utf8')).toBe(await preview(UNIT, '--language', language));
  }
});

test('what is not a preview is not written over', async () => {
  const cwd = folderWith({ 'notes.html': '<!doctype html><title>My notes</title>' });
  const { code, err } = await runWith(['preview', UNIT, '-o', 'notes.html'], { cwd });
  expect(code).toBe(2);
  expect(err).toContain('is no preview of an earlier run');
  expect(readFileSync(join(cwd, 'notes.html'), 'utf8')).toContain('My notes');
});

test('without a file to write it says so', async () => {
  const { code, err } = await runWith(['preview', UNIT]);
  expect({ code, err }).toEqual({
    code: 2,
    err: 'openmastery: `preview` needs the file to write: `-o FILE.html`\n',
  });
});

test('a unit with an error has no page, and the error is told in the language of the page', async () => {
  const cwd = folderWith({ 'a.unit.yaml': 'openmastery: unit/1\nid: a\ntitle: A\nskills: [x, x]\n' });
  const { code, out, err } = await runWith(['preview', 'a.unit.yaml', '-o', '-', '--language', 'es'], {
    cwd,
  });
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('duplicate-id');
});

test('of a course it tells what waits for what, and how its grade is made', async () => {
  const page = await preview(COURSE);
  expect(page).toContain('Opens after “Greetings: who are you?”.');
  expect(page).toContain('Your grade is made of parts: “Greetings: who are you?” 40%');
});

test('every rule is told with the line of the file that says it', async () => {
  const lines = readFileSync(UNIT, 'utf8').split('\n');
  const page = await preview(UNIT);
  const [, at = ''] = /<dt>fractions\.unit\.yaml:(\d+)<\/dt><dd>Each attempt has a form/.exec(page) ?? [];
  expect(lines[Number(at) - 1]).toContain('reassess: { form: new');
});

test('a unit of a course names those before it by their titles', async () => {
  const page = await preview('../spanish/food.unit.yaml');
  expect(page).toContain('The unit opens when “Greetings: who are you?” is complete.');
});
