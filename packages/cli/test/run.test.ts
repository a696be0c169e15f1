import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../src/command-table.js';
import { CLASS, runWith } from './harness.js';

test('`--help` lists every command, on standard output', async () => {
  const { code, out, err } = await runWith(['--help']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  await expect(out).toMatchFileSnapshot('fixtures/help.out');
  for (const { name } of COMMANDS) expect(out).toContain(`\n  ${name} `);
});

test.each(COMMANDS.map(({ name }) => name))('`%s --help` says how it is called', async (name) => {
  const { code, out } = await runWith([name, '--help']);
  expect(code).toBe(0);
  expect(out).toContain(`Usage: openmastery ${name} `);
  expect(await runWith(['help', name])).toEqual({ code, out, err: '' });
});

test('`--version` is the version of the package', async () => {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  expect((await runWith(['--version'])).out).toBe(`${manifest.version}\n`);
});

describe('what is not understood ends with 2, says what was meant, and prints no result', () => {
  test.each([
    [[], 'a command is needed'],
    [['chekc'], 'unknown command `chekc`; did you mean `check`?'],
    [['help', 'grad'], 'unknown command `grad`; did you mean `grade`?'],
    [['--verion'], 'unknown option `--verion`; did you mean `--version`?'],
    [['check', '--formt', 'json'], 'unknown option `--formt`; did you mean `--format`?'],
    [['check', '-x'], 'unknown option `-x`'],
    [
      ['check', '--format', 'jsno'],
      '`jsno` is not a value of `--format`: `text`, `concise`, `json`, `sarif`, `github`, `gitlab`, `junit`, `markdown`; did you mean `json`?',
    ],
    [
      ['check', '--fail-on=errors'],
      '`errors` is not a value of `--fail-on`: `error`, `warning`, `never`; did you mean `error`?',
    ],
    [['progress', ...CLASS, '--at'], '`--at` needs a value: `--at INSTANT`'],
    [['progress', ...CLASS, '--at', '--roster', 'r.csv'], '`--at` needs a value'],
    [['report', ...CLASS, '--public=yes', '-o', 'x.html'], '`--public` takes no value'],
    [['progress', CLASS[0]], '`progress` needs UNIT|COURSE LOG…'],
    [['schema', 'unit', 'course'], '`schema` needs [unit|course|config]'],
    [['schema', 'curse'], 'no schema `curse`: `unit`, `course`, `config`; did you mean `course`?'],
    [['why', ...CLASS], '`why` needs a learner: `--learner ID`'],
    [['why', ...CLASS, '--learner', 'mya'], 'no learner `mya` in the log; did you mean `maya`?'],
    [
      ['why', ...CLASS, '--learner', 'maya', '--skill', 'substract'],
      'the unit has no skill `substract`; did you mean `subtract`?',
    ],
    [['report', ...CLASS], '`report` needs the file to write: `-o FILE.html`'],
    [['progress', ...CLASS, '--at', 'yesterday'], '`yesterday` is no date or time: write 2026-09-18'],
    [
      ['progress', ...CLASS, '--at', '1/10/2026'],
      '`1/10/2026` is no date or time: write 2026-10-01 or 2026-01-10\n',
    ],
    [['progress', ...CLASS, '--at', '25.12.2026'], '`25.12.2026` is no date or time: write 2026-12-25\n'],
    [['progress', ...CLASS, '--at', '2026-02-30'], '`2026-02-30` is no date or time'],
    [
      ['progress', 'none.unit.yaml', CLASS[1]],
      'cannot read `none.unit.yaml`: there is no such file or folder',
    ],
    [['progress', CLASS[0], 'none.csv'], 'cannot read `none.csv`: there is no such file or folder'],
    [['progress', ...CLASS, '--roster', '.'], 'cannot read `.`: it is a folder'],
    [['class', 'x.course.yaml', CLASS[1]], '`x.course.yaml` is a course; name one of its units'],
  ])('%j', async (argv, said) => {
    const { code, out, err } = await runWith(argv);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(`openmastery: ${said}`);
  });
});

test('a log in the place of the unit is answered with the command as it was meant', async () => {
  for (const [argv, meant] of [
    [['progress', 'class list.csv', 'a.unit.yaml'], 'progress a.unit.yaml "class list.csv"'],
    [
      ['log', 'check', 'class.csv', 'more.csv', 'c.course.yaml'],
      'log check c.course.yaml class.csv more.csv',
    ],
  ] as const) {
    const { code, err } = await runWith(argv);
    expect(code).toBe(2);
    expect(err).toContain(`write \`openmastery ${meant}\``);
  }
});
