import { expect, test } from 'vitest';
import { folderWith, runWith } from '../harness.js';

const FRAMEWORK = JSON.stringify({
  CFItems: [
    {
      identifier: '6b9a',
      humanCodingScheme: '4.NF.A.1',
      fullStatement: 'Explain why fractions are equivalent',
    },
    { identifier: '6b9b', humanCodingScheme: '4.NF.A.2' },
  ],
});
const course = (standards: string) =>
  `openmastery: course/1\nid: c\ntitle: C\nunits: [u.unit.yaml]\nstandards: ${standards}\n`;
const unit = (standard: string) =>
  `openmastery: unit/1\nid: u\ntitle: U\nskills: [{ id: a, standards: [${standard}, 6b9b] }]\n`;
const check = async (files: { readonly [path: string]: string }, ...paths: string[]) =>
  (await runWith(['check', ...paths, '--format', 'concise'], { cwd: folderWith(files) })).out;

test('alignments are held against the framework that the course names, with or without the course', async () => {
  const files = {
    'g4/c.course.yaml': course('../ccss.json'),
    'g4/u.unit.yaml': unit('4.NF.A.3'),
    'ccss.json': FRAMEWORK,
  };
  const told = /^g4\/u\.unit\.yaml:4:31: error: there is no standard `4\.NF\.A\.3` .*\[unknown-standard\]\n/;
  expect(await check(files)).toMatch(told);
  expect(await check(files, 'g4/u.unit.yaml')).toMatch(told);
  expect(await check({ ...files, 'g4/u.unit.yaml': unit('4.NF.A.1') })).not.toContain('error');
});

test.each([
  ['leaves the project', '../../ccss.json'],
  ['is absolute', '/etc/passwd'],
  ['is not there', 'missing.json'],
  ['is no framework', 'c.course.yaml'],
])('a path that %s is refused in its place, and alignments are not checked', async (_, path) => {
  const out = await check({ 'g4/c.course.yaml': course(path), 'g4/u.unit.yaml': unit('4.NF.A.3') });
  expect(out).toMatch(/^g4\/c\.course\.yaml:5:12: error: the standards file `.*\[standards-not-given\]\n/);
  expect(out).not.toContain('unknown-standard');
});
