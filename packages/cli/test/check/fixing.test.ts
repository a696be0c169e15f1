import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch } from 'diff';
import { describe, expect, test } from 'vitest';
import { folderWith, runWith } from '../harness.js';

// Three fixes, of which one is there only when the others are done.
const BROKEN = `openmastery: unit/1
id: 1.10 # the first one
title: Fractions
Description: Adding
# the skills
skills:
\t- a
# openmastery-ignore cycle: not any more
order: Linear
`;
const MENDED = `openmastery: unit/1
id: "1.10" # the first one
title: Fractions
description: Adding
# the skills
skills:
  - a
order: linear
`;
const check = (argv: readonly string[], cwd: string, stdin?: string) =>
  runWith(['check', ...argv], { cwd, ...(stdin === undefined ? {} : { stdin }) });

describe('--fix', () => {
  test('mends what is safe until nothing is left, and keeps comments', async () => {
    const cwd = folderWith({ 'a.unit.yaml': BROKEN, 'b.unit.yaml': MENDED.replace('"1.10"', 'b') });
    const { code, out, err } = await check(['--fix'], cwd);
    expect(readFileSync(join(cwd, 'a.unit.yaml'), 'utf8')).toBe(MENDED);
    expect({ code, out }).toEqual({ code: 0, out: '2 files checked, nothing found\n' });
    expect(err).toMatch(/^openmastery: \d fixes in 1 file\n$/);
    expect(await check(['--fix'], cwd)).toEqual({ code: 0, out, err: '' });
  });

  test('tells what is left, and leaves alone what is set aside or off', async () => {
    const cwd = folderWith({
      'a.unit.yaml': `${MENDED.replace('Fractions', '"U\u202E" # openmastery-ignore bidi-control: mine')}tier: must\n`,
    });
    const { code, out, err } = await check(['--fix', '--format', 'concise'], cwd);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatch(/^a\.unit\.yaml:9:1: error: `tier`.*\n$/);
  });

  test.each([
    ['a tab that two spaces do not put in its place', 'skills:\n    - id: a\n\t  title: A\n'],
    ['a tab that may belong deeper', 'skills:\n  - id: s\n    skills:\n    - a\n\t- id: b\n'],
    ['another version of the format', 'skills: [a]\n', 'unit/2'],
    [
      'a comment with a misspelt code that sets nothing aside',
      'skills: [a] # openmastery-ignore bidi-contrl: a word of the text\n',
    ],
  ])('does not guess: %s', async (_name, body, version = 'unit/1') => {
    const text = `openmastery: ${version}\nid: u\ntitle: U\n${body}`;
    const cwd = folderWith({ 'a.unit.yaml': text });
    expect(await check(['--fix', '--format', 'concise'], cwd)).toMatchObject({ code: 1, err: '' });
    expect(readFileSync(join(cwd, 'a.unit.yaml'), 'utf8')).toBe(text);
  });

  test('mends a misspelt code in a comment that then sets something aside', async () => {
    const text = MENDED.replace(
      'skills:\n  - a',
      'window: { opens: 2026-09-07, closes: 2026-09-25 }\nskills:\n  - { id: a, due: 2026-10-02 } # openmastery-ignore due-outside-widow: the fair',
    );
    const cwd = folderWith({ 'a.unit.yaml': text });
    expect(await check(['--fix'], cwd)).toMatchObject({ code: 0, err: 'openmastery: 1 fix in 1 file\n' });
    expect(readFileSync(join(cwd, 'a.unit.yaml'), 'utf8')).toBe(text.replace('widow', 'window'));
  });

  test('--dry-run prints a patch that does the same, changes nothing, and ends with 1', async () => {
    const cwd = folderWith({ '.git/HEAD': '', 'units/a.unit.yaml': BROKEN });
    const { code, out, err } = await check(['--fix', '--dry-run'], join(cwd, 'units'));
    expect(code).toBe(1);
    expect(readFileSync(join(cwd, 'units/a.unit.yaml'), 'utf8')).toBe(BROKEN);
    expect(out).toContain('--- a/units/a.unit.yaml\n+++ b/units/a.unit.yaml\n@@ ');
    expect(applyPatch(BROKEN, out)).toBe(MENDED);
    expect(err).toBe('1 file checked, nothing found\n');
    expect(await check(['--fix', '--dry-run'], folderWith({ 'a.unit.yaml': MENDED }))).toEqual({
      code: 0,
      out: '',
      err: '1 file checked, nothing found\n',
    });
  });

  test('writes what came from standard input to standard output, also where nothing was to mend', async () => {
    const cwd = folderWith({});
    const { code, out, err } = await check(['-', '--fix'], cwd, BROKEN);
    expect({ code, out }).toEqual({ code: 0, out: MENDED });
    expect(err).toContain('1 file checked, nothing found\n');
    expect((await check(['-', '--fix'], cwd, MENDED)).out).toBe(MENDED);
  });
});

describe('standard input with a name', () => {
  const course =
    'openmastery: course/1\nid: c\ntitle: C\nunits: [units/u.unit.yaml]\nmastery: { by: sometimes }\n';

  test('has the course and the config of the file that it stands for', async () => {
    const cwd = folderWith({
      '.git/HEAD': '',
      'c.course.yaml': course,
      'openmastery.config.yaml': 'openmastery: config/1\nrules: { bidi-control: error }\n',
      'units/u.unit.yaml': MENDED,
    });
    const { code, out } = await check(
      ['--stdin-name', 'units/u.unit.yaml', '--format', 'concise'],
      cwd,
      MENDED.replace('- a', '- { id: a, title: "U\u202E" }'),
    );
    expect(code).toBe(1);
    expect(out).toContain('c.course.yaml:5:');
    expect(out).toMatch(/^units\/u\.unit\.yaml:7:\d+: error: .*\[bidi-control\]$/m);
  });

  test('is a course by its name or its first key', async () => {
    for (const argv of [['-'], ['-', '--stdin-name', 'x.course.yaml']]) {
      const { out } = await check([...argv, '--format', 'concise'], folderWith({}), course);
      expect(out).toContain('unit-not-given');
    }
  });
});

test.each([
  [['--dry-run'], '`--dry-run` shows what `--fix` would change; add `--fix`'],
  [['--update-baseline'], '`--update-baseline` needs the file to write; add `--baseline FILE`'],
  [['--watch', '-'], '`--watch` does not go with standard input; leave one of them out'],
  [['--watch', '--fix'], '`--watch` does not go with `--fix`; leave one of them out'],
  [
    ['a.unit.yaml', '--stdin-name', 'b.unit.yaml'],
    '`--stdin-name` names what comes from standard input; leave the other paths out',
  ],
])('%j is refused with what to do', async (argv, said) => {
  const { code, out, err } = await check(argv, folderWith({ 'a.unit.yaml': MENDED }));
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toBe(`openmastery: ${said}\nsee \`openmastery check --help\`\n`);
});

describe('a path that stands for nothing is 2, whatever the others are', () => {
  test.each([
    [['a.unit.yaml', 'x/*.unit.yaml'], 'nothing to check: `x/*.unit.yaml` fits no file'],
    [['a.unit.yaml', 'empty'], 'nothing to check: no *.unit.yaml or *.course.yaml in `empty`'],
  ])('%j', async (argv, said) => {
    const { code, out, err } = await check(
      argv,
      folderWith({ 'a.unit.yaml': MENDED, 'empty/notes.txt': '' }),
    );
    expect({ code, out, err }).toEqual({
      code: 2,
      out: '1 file checked, nothing found\n',
      err: `openmastery: ${said}\n`,
    });
  });
});
