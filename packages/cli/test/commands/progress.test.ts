import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CLASS, folderWith, runWith } from '../harness.js';
import { smallClass } from '../small-class.js';

const ROSTER = ['--roster', 'roster.csv'] as const;

test.each([
  ['table', ['--format', 'table']],
  ['csv', ['--format', 'csv']],
  ['markdown', ['--format', 'markdown']],
  ['midway', ['--at', '2026-09-17']],
])('the class, as %s', async (name, options) => {
  const { code, out, err } = await runWith(['progress', ...CLASS, ...ROSTER, ...options]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  await expect(out).toMatchFileSnapshot(`../fixtures/progress-${name}.out`);
});

test('a narrow terminal gets symbols with a legend, and nothing cut off', async () => {
  const { out } = await runWith(['progress', ...CLASS], { terminal: 60, env: { NO_COLOR: '1' } });
  await expect(out).toMatchFileSnapshot('../fixtures/progress-narrow.out');
});

test('JSON is one object with the shape that other programs rely on', async () => {
  const { code, out } = await runWith(['progress', ...CLASS, '--format', 'json']);
  expect(code).toBe(0);
  const data = JSON.parse(out);
  expect(data).toMatchObject({ version: 1, unit: 'fractions', at: '2026-09-30T20:27:00.000Z', ignored: [] });
  expect(Object.keys(data.learners)).toHaveLength(24);
  const { complete, next, skills } = data.learners.maya;
  expect({ complete, next }).toEqual({
    complete: false,
    next: [
      { code: 'do-step', skill: 'subtract', step: 'revision' },
      { code: 'take-form', skill: 'subtract', form: 'C', again: true },
    ],
  });
  expect(skills.subtract).toMatchObject({
    status: 'notYet',
    figure: { exact: '3/5', percent: 60 },
    masteredAt: null,
    via: null,
    modified: false,
    because: [{ code: 'below-threshold' }],
  });
  expect(skills.subtract.attempts[1]).toMatchObject({
    id: expect.any(String),
    at: '2026-09-29T20:26:00.000Z',
    form: 'B',
    version: 1,
    late: true,
    proportion: { exact: '3/5', percent: 60 },
    meets: false,
    counts: true,
    why: [],
  });
});

test('`--learner` is one learner alone', async () => {
  const { out } = await runWith(['progress', ...CLASS, '--learner', 'maya', '--format', 'csv']);
  expect(out).toBe(
    'learner,name,group,equivalent,compare,add,unlike,subtract,complete,next\nmaya,maya,,mastered,mastered,mastered,mastered,notYet,false,subtract: revision\n',
  );
});

test('someone on the class list without any event is listed, and may start', async () => {
  const cwd = folderWith({
    'u.unit.yaml': 'openmastery: unit/1\nid: u\ntitle: U\nskills: [a, b]\n',
    'log.csv': 'learner,skill,score\nana,a,100%\n',
    'roster.csv': 'learner,name\nzoe,Zoé\nana,Ana\n',
  });
  const { out } = await runWith(['progress', 'u.unit.yaml', 'log.csv', ...ROSTER], { cwd });
  expect(out.split('\n').map((line) => line.trimEnd())).toEqual([
    'learner   a           b         next',
    'Zoé       ▸ ready     · locked  a: take the check',
    'Ana       ✓ mastered  ▸ ready   b: take the check',
    '',
    'mastered  1 of 2      0 of 2',
    '',
  ]);
});

test('several logs are one, and standard input is one of them', async () => {
  const cwd = folderWith({
    'u.unit.yaml': 'openmastery: unit/1\nid: u\ntitle: U\nskills: [a, b]\n',
    'one.csv': 'learner,skill,score\nana,a,100%\n',
  });
  const stdin = '{"id":"1","learner":"ana","type":"attempt","skill":"b","score":"90%"}\n';
  const { code, out } = await runWith(['progress', 'u.unit.yaml', 'one.csv', '-', '--format', 'csv'], {
    cwd,
    stdin,
  });
  expect({ code, out }).toEqual({
    code: 0,
    out: 'learner,name,group,a,b,complete,next\nana,ana,,mastered,mastered,true,\n',
  });
});

test('a line that cannot be read is said on standard error, the others count, and the run ends with 1', async () => {
  const cwd = folderWith({
    'u.unit.yaml': 'openmastery: unit/1\nid: u\ntitle: U\nskills: [a]\n',
    'log.csv':
      'learner,skill,score,at\nana,a,100%,2026-13-40\nben,a,100%,2026-09-10\ncy,zz,100%,2026-09-11\n',
  });
  const { code, out, err } = await runWith(['progress', 'u.unit.yaml', 'log.csv', '--format', 'csv'], {
    cwd,
  });
  expect(code).toBe(1);
  expect(out).toContain('ben,ben,,mastered,true,\n');
  expect(err).toContain('log.csv:2:');
  expect(err).toContain(
    'log.csv:4:4: error: row 4: the unit has no skill `zz`, so the event does not count; correct it [event-unknown-skill]',
  );
});

test('a unit with an error is not evaluated', async () => {
  const cwd = folderWith({
    'u.unit.yaml': 'openmastery: unit/1\nid: u\n',
    'log.csv': 'learner,skill,score\n',
  });
  const { code, out, err } = await runWith(['progress', 'u.unit.yaml', 'log.csv'], { cwd });
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain('u.unit.yaml:');
});

test('many warnings about a log are a line for each kind, with the learners, and the command that shows them all', async () => {
  const cwd = smallClass();
  writeFileSync(join(cwd, 'short list.csv'), 'learner,name\nzo,Zoë\n');
  const { code, out, err } = await runWith(
    ['progress', 'chem.unit.yaml', 'log.csv', '--roster', 'short list.csv'],
    { cwd },
  );
  expect(code).toBe(0);
  expect(out).toContain('Zoë');
  expect(err).toBe(
    'log.csv:2:13: warning: row 2: the learner `jm` is not in the roster; add them, or correct the id (as in 1 more row) [event-learner-unlisted], and 3 more like it (ao, al, ha)\n' +
      "openmastery: `openmastery log check chem.unit.yaml log.csv --roster 'short list.csv'` shows every warning\n",
  );
  const all = await runWith(['log', 'check', 'chem.unit.yaml', 'log.csv', '--roster', 'short list.csv'], {
    cwd,
  });
  expect(all.out).toContain('the learner `ha` is not in the roster');
});
