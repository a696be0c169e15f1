import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folderWith, runWith } from '../harness.js';

// What has no place of its own: nothing in it, too much, and a course that is not there.
const FILES = {
  'empty.unit.yaml': '',
  'large.unit.yaml': 'x'.repeat(1_000_001),
  'alone.unit.yaml': 'openmastery: unit/1\nid: u\ntitle: U\ncourse: none.yaml\nskills: [a]\n',
  '.git/HEAD': '',
};
const check = async (format: string) =>
  (await runWith(['check', '--format', format], { cwd: folderWith(FILES) })).out;

test('no format has a line 0, also for what has no place of its own', async () => {
  const [run] = JSON.parse(await check('sarif')).runs;
  expect(run.results).toHaveLength(3);
  for (const { locations } of run.results) {
    const { startLine, startColumn, endLine, endColumn } = locations[0].physicalLocation.region;
    for (const number of [startLine, startColumn, endLine, endColumn]) expect(number).toBeGreaterThan(0);
  }
  for (const { location } of JSON.parse(await check('gitlab')))
    expect(location.lines.begin).toBeGreaterThan(0);
  expect(await check('github')).not.toMatch(/(?:line|col|endLine|endColumn)=0/);
  expect(await check('concise')).not.toMatch(/:0:|:\d+:0:/);
});

test('text leads to the pages of the rules, and each code has its page', async () => {
  const out = await check('text');
  const pages = 'https://github.com/openmastery/openmastery/blob/main/docs/rules/';
  expect(out).toContain(`what each [code] is about: ${pages}README.md`);
  const codes = [...out.matchAll(/\[([a-z-]+)\]$/gm)].map(([, code]) => code);
  expect(codes).toHaveLength(3);
  for (const code of codes)
    expect(existsSync(new URL(`../../../../docs/rules/${code}.md`, import.meta.url))).toBe(true);
});
