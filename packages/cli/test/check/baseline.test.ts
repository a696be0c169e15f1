import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, runWith } from '../harness.js';

const HEAD = 'openmastery: unit/1\nid: u\ntitle: U\nskills:\n';
const TWO = `${HEAD}  - { id: a, days: 0 }\n  - { id: b, days: 0 }\n`;
const check = (cwd: string, ...argv: string[]) =>
  runWith(['check', '--format', 'concise', '--baseline', 'known.json', ...argv], { cwd });

async function known(files: { readonly [path: string]: string }) {
  const cwd = folderWith({ '.git/HEAD': '', ...files });
  const written = await check(cwd, '--update-baseline');
  return { cwd, written };
}

test('a baseline is written, and then nothing that it knows is told', async () => {
  const { cwd, written } = await known({ 'x/a.unit.yaml': TWO });
  expect(written).toEqual({
    code: 0,
    out: '',
    err: 'openmastery: `known.json` holds 2 findings of the checked files\n',
  });
  expect(JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8'))).toEqual({
    version: 1,
    findings: [
      { code: 'out-of-range', path: 'x/a.unit.yaml', pointer: '/skills/a/days', count: 1 },
      { code: 'out-of-range', path: 'x/a.unit.yaml', pointer: '/skills/b/days', count: 1 },
    ],
  });
  expect(await check(cwd)).toEqual({
    code: 0,
    out: '',
    err: 'openmastery: 2 findings in `known.json` not told again\n',
  });
});

test('where nothing but what is known is found, the summary says that nothing is new', async () => {
  const { cwd } = await known({ 'a.unit.yaml': TWO });
  const { out } = await runWith(['check', '--baseline', 'known.json'], { cwd });
  expect(out).toBe('1 file checked, nothing new\n');
});

test('what is known stays known when lines and entries come before it, and what is new is told', async () => {
  const { cwd } = await known({ 'a.unit.yaml': TWO });
  writeFileSync(join(cwd, 'a.unit.yaml'), TWO.replace(HEAD, `# new\n\n${HEAD}  - { id: c, days: 0 }\n`));
  const { code, out } = await check(cwd);
  expect(code).toBe(1);
  expect(out).toMatch(/^a\.unit\.yaml:7:\d+: .*\n$/);
});

test('a second finding of the same kind in the same place is new', async () => {
  const { cwd } = await known({ 'a.unit.yaml': `${HEAD}  - { id: a, tittel: A }\n` });
  writeFileSync(join(cwd, 'a.unit.yaml'), `${HEAD}  - { id: a, tittel: A, tietle: A }\n`);
  expect((await check(cwd)).out.match(/\n/g)).toHaveLength(1);
});

test('what was mended is said, and taken out by an update', async () => {
  const { cwd } = await known({ 'a.unit.yaml': TWO });
  writeFileSync(join(cwd, 'a.unit.yaml'), TWO.replace('id: b, days: 0', 'id: b, days: 1'));
  const { code, err } = await check(cwd);
  expect(code).toBe(0);
  expect(err).toContain(
    '1 finding in `known.json` mended: a.unit.yaml /skills/b/days [out-of-range]; take it out with `--update-baseline`\n',
  );
  await check(cwd, '--update-baseline');
  expect((await check(cwd)).err).toBe('openmastery: 1 finding in `known.json` not told again\n');
});

test('a run on some files neither forgets nor reports those of the others, unless they are gone', async () => {
  const named = (id: string) => TWO.replace('id: u', `id: ${id}`);
  const { cwd } = await known({ 'a.unit.yaml': TWO, 'b.unit.yaml': named('b'), 'c.unit.yaml': named('c') });
  rmSync(join(cwd, 'c.unit.yaml'));
  expect((await check(cwd, 'a.unit.yaml')).err).toBe(
    'openmastery: 2 findings in `known.json` not told again\n',
  );
  await check(cwd, 'a.unit.yaml', '--update-baseline');
  const { findings } = JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8'));
  expect(findings.map(({ path }: { path: string }) => path)).toEqual([
    'a.unit.yaml',
    'a.unit.yaml',
    'b.unit.yaml',
    'b.unit.yaml',
  ]);
});

test.each([
  ['', 'cannot read `known.json`: there is no such file or folder'],
  ['{}', '`known.json` is no baseline; write it again with `--update-baseline`'],
  [
    '{"version":1,"findings":[{"code":1}]}',
    '`known.json` is no baseline; write it again with `--update-baseline`',
  ],
])('%j is 2', async (text, said) => {
  const cwd = folderWith({ 'a.unit.yaml': TWO, ...(text === '' ? {} : { 'known.json': text }) });
  const { code, err } = await check(cwd);
  expect(code).toBe(2);
  expect(err).toBe(`openmastery: ${said}\n`);
});

test('what a run could not look for is neither mended nor forgotten', async () => {
  const unit = `openmastery: unit/1\nid: u\ntitle: "U\u202E"\nskills: [a]\n`;
  const { cwd } = await known({ 'a.unit.yaml': unit, 'b.unit.yaml': unit });
  const codes = () =>
    JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8')).findings.map(
      ({ code, path }: { code: string; path: string }) => `${path} ${code}`,
    );
  const all = ['a.unit.yaml bidi-control', 'b.unit.yaml unit-id-twice', 'b.unit.yaml bidi-control'];
  expect(codes().sort()).toEqual([...all].sort());
  // alone, nobody sees that another file has its id
  expect((await check(cwd, 'b.unit.yaml')).err).toBe(
    'openmastery: 1 finding in `known.json` not told again\n',
  );
  await check(cwd, 'b.unit.yaml', '--update-baseline');
  expect(codes().sort()).toEqual([...all].sort());
  writeFileSync(join(cwd, 'b.unit.yaml'), unit.replace('[a]', '[a'));
  expect((await check(cwd)).err).not.toContain('mended');
});

test('--dry-run writes no baseline either', async () => {
  const cwd = folderWith({ 'a.unit.yaml': TWO.replace('title', 'Title') });
  const { code, err } = await check(cwd, '--update-baseline', '--fix', '--dry-run');
  expect(code).toBe(1);
  expect(err).toContain('`known.json` would hold 2 findings of the checked files');
  expect(existsSync(join(cwd, 'known.json'))).toBe(false);
});
