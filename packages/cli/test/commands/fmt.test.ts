import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, runWith } from '../harness.js';

const loose = '# kept\nopenmastery:   unit/1\nid: u\ntitle: U\nskills:\n- a   # first\n-  {id: b}\n';
const tidy = '# kept\nopenmastery: unit/1\nid: u\ntitle: U\nskills:\n  - a # first\n  - { id: b }\n';

test('files are laid out in place, with their comments, and named', async () => {
  const cwd = folderWith({ 'a.unit.yaml': loose, 'b/b.course.yaml': 'id:  c\n', 'b/tidy.unit.yaml': tidy });
  expect(await runWith(['fmt'], { cwd })).toEqual({
    code: 0,
    out: 'a.unit.yaml\nb/b.course.yaml\n',
    err: '',
  });
  expect(readFileSync(join(cwd, 'a.unit.yaml'), 'utf8')).toBe(tidy);
  expect(readFileSync(join(cwd, 'b/b.course.yaml'), 'utf8')).toBe('id: c\n');
  const again = await runWith(['fmt', '.'], { cwd });
  expect(again).toEqual({ code: 0, out: '', err: 'openmastery: 3 files, nothing to change\n' });
});

test('--check changes nothing, names what would change, and fails', async () => {
  const cwd = folderWith({ 'a.unit.yaml': loose, 'b.unit.yaml': tidy });
  expect(await runWith(['fmt', '--check'], { cwd })).toEqual({ code: 1, out: 'a.unit.yaml\n', err: '' });
  expect(readFileSync(join(cwd, 'a.unit.yaml'), 'utf8')).toBe(loose);
  const one = await runWith(['fmt', '--check', 'b.unit.yaml'], { cwd });
  expect(one).toEqual({ code: 0, out: '', err: 'openmastery: 1 file, nothing to change\n' });
});

test('standard input is laid out to standard output', async () => {
  expect(await runWith(['fmt', '-'], { stdin: loose })).toEqual({ code: 0, out: tidy, err: '' });
});

test('what cannot be read stays as it is, and says where', async () => {
  const broken = 'id: u\nskills: [a\n';
  const cwd = folderWith({ 'a.unit.yaml': broken, 'b.unit.yaml': loose });
  const { code, out, err } = await runWith(['fmt'], { cwd });
  expect({ code, out }).toEqual({ code: 1, out: 'b.unit.yaml\n' });
  expect(err).toContain('a.unit.yaml:');
  expect(readFileSync(join(cwd, 'a.unit.yaml'), 'utf8')).toBe(broken);
  const piped = await runWith(['fmt', '-'], { stdin: broken });
  expect({ code: piped.code, out: piped.out }).toEqual({ code: 1, out: broken });
});

test('nothing to lay out, and what is not there, are bad usage', async () => {
  const cwd = folderWith({ 'a.txt': '' });
  expect((await runWith(['fmt'], { cwd })).code).toBe(2);
  expect(await runWith(['fmt', 'b.unit.yaml'], { cwd })).toEqual({
    code: 2,
    out: '',
    err: 'openmastery: cannot read `b.unit.yaml`: there is no such file or folder\n',
  });
});

test('the examples are laid out in the canonical way', async () => {
  expect(await runWith(['fmt', '--check', '..'])).toMatchObject({ code: 0, out: '' });
});
