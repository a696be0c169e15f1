import { chmodSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FRACTIONS, folderWith, runWith } from '../harness.js';

const unit = readFileSync(join(FRACTIONS, 'fractions.unit.yaml'), 'utf8');

test('the example is clean', async () => {
  expect(await runWith(['check', 'fractions.unit.yaml', '--fail-on', 'warning'])).toEqual({
    code: 0,
    out: '1 file checked, nothing found\n',
    err: '',
  });
});

describe('one letter wrong shows the line, the caret and what was meant', () => {
  test.each([
    ['key', 'mastery: 4/5', 'masterey: 4/5'],
    ['threshold', 'mastery: 4/5', 'mastery: { atLast: 4/5 }'],
    ['level', 'mastery: 4/5', 'mastery: Proficeint'],
    ['rubric', 'rubric: solve-and-explain', 'rubric: solve-and-explian'],
    ['yaml', 'skills:\n', 'skills\n'],
  ])('%s', async (name, right, wrong) => {
    expect(unit).toContain(right);
    const cwd = folderWith({ 'fractions.unit.yaml': unit.replace(right, wrong) });
    const { code, out, err } = await runWith(['check', 'fractions.unit.yaml'], { cwd });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    await expect(out).toMatchFileSnapshot(`../fixtures/check-${name}.out`);
  });
});

describe('what is checked', () => {
  const files = {
    'a.unit.yaml': unit,
    'deep/b.unit.yaml': unit.replace('id: fractions', 'id: decimals'),
    'deep/notes.yaml': 'not: ours\n',
    '.hidden/c.unit.yaml': 'broken',
    'node_modules/d.unit.yaml': 'broken',
  };

  test.each([
    [[], 2],
    [['.'], 2],
    [['deep'], 1],
    [['**/*.unit.yaml'], 2],
    [['a.unit.yaml', './a.unit.yaml', '*.yaml'], 1],
    [['{a,deep/b}.unit.yaml'], 2],
  ])('%j: %d', async (paths, count) => {
    const { code, out } = await runWith(['check', ...paths], { cwd: folderWith(files) });
    expect(code).toBe(0);
    expect(out).toBe(`${count} ${count === 1 ? 'file' : 'files'} checked, nothing found\n`);
  });

  test('standard input, with `-`', async () => {
    expect((await runWith(['check', '-'], { stdin: unit })).code).toBe(0);
    const { code, out } = await runWith(['check', '-', '--format', 'concise'], {
      stdin: 'openmastery: unit/1\n',
    });
    expect(code).toBe(1);
    expect(out).toContain('standard input:1:1: error: ');
  });

  test('a folder with YAML of other names says how units are named', async () => {
    const cwd = folderWith({ 'units/water.yml': 'id: water\n' });
    expect((await runWith(['check', 'units'], { cwd })).err).toContain(
      'if `units/water.yml` is a unit, name it `units/water.unit.yaml`',
    );
  });

  test('what can be fixed is said with the option that does it', async () => {
    const cwd = folderWith({ 'a.unit.yaml': 'openmastery: unit/1\nid: a\ntitel: A\nskills: [1.10]\n' });
    const { out } = await runWith(['check', 'a.unit.yaml'], { cwd });
    expect(out).toContain('1 of them can be fixed: --fix does it, and --fix --dry-run shows it first\n');
  });

  test('nothing to check is 2', async () => {
    const cwd = folderWith({ 'notes.yaml': '' });
    for (const paths of [[], ['*.unit.yaml']]) {
      const { code, out, err } = await runWith(['check', ...paths], { cwd });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('nothing to check');
    }
  });

  test('a file that cannot be read is 2, and the others are checked all the same', async () => {
    const cwd = folderWith({ 'a.unit.yaml': unit });
    const { code, out, err } = await runWith(['check', 'a.unit.yaml', 'b.unit.yaml'], { cwd });
    expect(code).toBe(2);
    expect(out).toBe('1 file checked, nothing found\n');
    expect(err).toBe('openmastery: cannot read `b.unit.yaml`: there is no such file or folder\n');
  });
});

// root may look into everything
test.skipIf(process.getuid?.() === 0)(
  'a folder that may not be looked into is said, and the others are checked',
  async () => {
    const cwd = folderWith({ 'a.unit.yaml': unit, 'locked/b.unit.yaml': unit });
    chmodSync(join(cwd, 'locked'), 0);
    const { code, out, err } = await runWith(['check', '.'], { cwd });
    chmodSync(join(cwd, 'locked'), 0o755);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'openmastery: cannot read `locked`: it may not be opened\n',
    });
    expect(out).toContain('1 file checked');
  },
);

test('a unit that is a link is said and not checked, unless it is named', async () => {
  const cwd = folderWith({ 'a.unit.yaml': unit });
  symlinkSync('a.unit.yaml', join(cwd, 'b.unit.yaml'));
  symlinkSync('a.unit.yaml', join(cwd, 'c.txt'));
  expect(await runWith(['check'], { cwd })).toEqual({
    code: 0,
    out: '1 file checked, nothing found\n',
    err: 'openmastery: `b.unit.yaml` is a link, and links are not followed; name it to have it checked\n',
  });
  expect((await runWith(['check', 'b.unit.yaml'], { cwd })).err).toBe('');
});

describe('a course', () => {
  const small = 'openmastery: unit/1\nid: u\ntitle: U\nskills: [a]\n';
  const course = 'openmastery: course/1\nid: c\ntitle: C\nunits: [units/u.unit.yaml]\nmastery: 4/5\n';

  test('brings its units, each once, with places from the working folder', async () => {
    const cwd = folderWith({
      'school/c.course.yaml': course,
      'school/units/u.unit.yaml': small.replace('title', 'titel'),
    });
    const { code, out } = await runWith(['check', '--format', 'concise'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('school/units/u.unit.yaml:3:1: error: ');
    expect(out.match(/titel/g)).toHaveLength(1);
  });

  test('is found by a unit that is checked alone, and what is wrong in it has its place there', async () => {
    const cwd = folderWith({
      'c.course.yaml': course.replace('4/5', '{ by: sometimes }'),
      'units/u.unit.yaml': small,
    });
    const { code, out } = await runWith(['check', 'units/u.unit.yaml', '--format', 'concise'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('c.course.yaml:5:');
  });

  test('that lists a unit which is not there says so', async () => {
    const { code, out } = await runWith(['check', '--format', 'concise'], {
      cwd: folderWith({ 'c.course.yaml': course }),
    });
    expect(code).toBe(1);
    expect(out).toContain('[unit-not-given]');
  });
});

test('`--fail-on warning` fails where there is only a warning', async () => {
  const cwd = folderWith({ 'a.unit.yaml': unit.replace('B: 80, C: 70, D: 60, F: 0', 'B: 80') });
  expect((await runWith(['check'], { cwd })).code).toBe(0);
  expect((await runWith(['check', '--fail-on', 'warning'], { cwd })).code).toBe(1);
});

test('JSON has findings with a message, start, end, related places and fix, and a summary', async () => {
  const cwd = folderWith({ 'a.unit.yaml': unit.replace('mastery: 4/5', 'masterey: 4/5') });
  const { code, out } = await runWith(['check', '--format', 'json'], { cwd });
  expect(code).toBe(1);
  const { version, findings, summary } = JSON.parse(out);
  expect(version).toBe(1);
  expect(summary).toMatchObject({ files: 1, errors: expect.any(Number), warnings: expect.any(Number) });
  expect(findings[0]).toMatchObject({
    code: 'unknown-key',
    severity: 'error',
    message: expect.stringContaining('masterey'),
    file: 'a.unit.yaml',
    start: { line: expect.any(Number), column: 1, offset: unit.indexOf('mastery: 4/5') },
    end: { line: expect.any(Number), column: 9, offset: unit.indexOf('mastery: 4/5') + 8 },
    related: [],
  });
  expect(findings[0]).toHaveProperty('fix');
});

test('colour is for a terminal, and not with NO_COLOR', async () => {
  const cwd = folderWith({ 'a.unit.yaml': unit.replace('mastery: 4/5', 'masterey: 4/5') });
  expect((await runWith(['check'], { cwd, terminal: 100 })).out).toContain('\u001b[');
  expect((await runWith(['check'], { cwd, terminal: 100, env: { NO_COLOR: '1' } })).out).not.toContain(
    '\u001b[',
  );
  expect((await runWith(['check'], { cwd })).out).not.toContain('\u001b[');
});
