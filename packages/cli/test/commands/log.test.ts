import { expect, test } from 'vitest';
import { CLASS, folderWith, runWith } from '../harness.js';

const FILES = {
  'u.unit.yaml': 'openmastery: unit/1\nid: u\ntitle: U\nskills: [add, compare]\n',
  'c.course.yaml': 'openmastery: course/1\nid: c\ntitle: C\nunits: [u.unit.yaml]\n',
  'one.csv': 'learner,skill,score,at\nana,addd,80%,2026-09-10\nben,add,80%,5/9/2026\n',
  'two.csv': 'learner,skill,type,mastered\nana,add,override,yes\n',
};

test('a log without a mistake is clean', async () => {
  const { code, out, err } = await runWith(['log', 'check', ...CLASS, '--roster', 'roster.csv']);
  expect({ code, out, err }).toEqual({ code: 0, out: '1 file checked, nothing found\n', err: '' });
});

test.each(['u.unit.yaml', 'c.course.yaml'])(
  'rows beyond reading and misfits of %s, file by file',
  async (about) => {
    const cwd = folderWith(FILES);
    const argv = ['log', 'check', about, 'one.csv', 'two.csv'];
    const { code, out } = await runWith([...argv, '--format', 'concise'], { cwd });
    expect(code).toBe(1);
    expect(out.split('\n').map((line) => line.replace(/: [^:]*: .* \[/, ' ['))).toEqual([
      'one.csv:2:5 [event-unknown-skill]',
      'one.csv:3:13 [row-date-unclear]',
      'two.csv:2:1 [event-reason-missing]',
      '',
    ]);
    const text = await runWith(argv, { cwd });
    expect(text.out).toContain('  2 | ana,addd,80%,2026-09-10\n    |     ^^^^\n    = did you mean `add`?');
    const json = JSON.parse((await runWith([...argv, '--format', 'json'], { cwd })).out);
    expect(json.summary).toEqual({ files: 2, errors: 2, warnings: 1 });
  },
);

test('warnings fail where that is asked for, and the roster is read', async () => {
  const cwd = folderWith({ ...FILES, 'roster.csv': 'learner\nanna\n' });
  const argv = ['log', 'check', 'u.unit.yaml', 'two.csv', '--roster', 'roster.csv'];
  const { code, out } = await runWith([...argv, '--format', 'concise'], { cwd });
  expect(code).toBe(0);
  expect(out).toContain('[event-learner-unlisted]');
  expect((await runWith([...argv, '--fail-on', 'warning'], { cwd })).code).toBe(1);
});

test('what cannot be done is said in one sentence', async () => {
  const cwd = folderWith(FILES);
  const wrong = await runWith(['log', 'chek', 'u.unit.yaml', 'one.csv'], { cwd });
  expect(wrong).toMatchObject({ code: 2, out: '' });
  expect(wrong.err).toContain('write `openmastery log check UNIT LOG…`');
  const none = await runWith(['log', 'check', 'u.unit.yaml', 'none.csv'], { cwd });
  expect(none).toMatchObject({ code: 2, out: '' });
  expect(none.err).toContain('cannot read `none.csv`');
});

test('a folder and a pattern stand for the logs in them', async () => {
  const row = 'learner,skill,score\nana,add,80%\n';
  const cwd = folderWith({
    ...FILES,
    'logs/a/one.csv': row,
    'logs/two.csv': row,
    'logs/notes.md': '',
    'none/notes.md': '',
  });
  const check = (...logs: string[]) => runWith(['log', 'check', 'u.unit.yaml', ...logs], { cwd });
  expect((await check('logs')).out).toBe('2 files checked, nothing found\n');
  expect((await check('logs', 'logs/two.csv')).out).toBe('2 files checked, nothing found\n');
  expect((await check('logs/*.csv')).out).toBe('1 file checked, nothing found\n');
  expect(await check('none')).toMatchObject({
    code: 2,
    err: 'openmastery: no log in `none`: a log ends with .csv, .ndjson or .json\nsee `openmastery log --help`\n',
  });
  expect((await check('no*.csv')).err).toContain('`no*.csv` fits no file');
});
