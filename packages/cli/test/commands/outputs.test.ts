import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { CLASS, folderWith, runWith, scratchCopy } from '../harness.js';

const SPANISH = fileURLToPath(new URL('../../../../examples/spanish', import.meta.url));
const COURSE = ['spanish.course.yaml', 'class.csv'] as const;

test.each([
  ['canvas', ['grade', ...CLASS, '--roster', 'roster.csv', '--format', 'canvas']],
  ['ags', ['grade', ...CLASS, '--learner', 'maya', '--format', 'ags']],
  [
    'xapi',
    ['progress', ...CLASS, '--learner', 'maya', '--format', 'xapi', '--home', 'https://school.example'],
  ],
])('for other programs: %s', async (name, argv) => {
  const { code, out, err } = await runWith(argv);
  expect(code).toBe(0);
  await expect(`${err}\n${out}`).toMatchFileSnapshot(`../fixtures/output-${name}.out`);
});

test('OneRoster is a folder of files, with what was lost on standard error', async () => {
  const cwd = join(scratchCopy(['examples']), 'examples/fractions');
  const ids = ['--class', 'c1', '--course', 'k1', '--school', 's1', '--session', 't1'];
  const argv = ['grade', ...CLASS, '--format', 'oneroster', '-o', 'sis/out', ...ids];
  const { code, out, err } = await runWith(argv, { cwd });
  expect({ code, files: out.split('\n') }).toEqual({
    code: 0,
    files: [
      'sis/out/manifest.csv',
      'sis/out/categories.csv',
      'sis/out/lineItems.csv',
      'sis/out/lineItemLearningObjectiveIds.csv',
      'sis/out/lineItemScoreScales.csv',
      'sis/out/results.csv',
      'sis/out/scoreScales.csv',
      '',
    ],
  });
  const files = out
    .trim()
    .split('\n')
    .map((file) => {
      const lines = readFileSync(join(cwd, file), 'utf8').split('\n');
      return `== ${file} (${lines.length - 1} lines)\n${lines.slice(0, file.includes('results') ? 12 : 40).join('\n')}`;
    });
  await expect(`${err}\n${files.join('\n')}`).toMatchFileSnapshot('../fixtures/output-oneroster.out');
});

test('without a folder, or with a comparison, the other programs’ formats say what is missing', async () => {
  const none = await runWith(['grade', ...CLASS, '--format', 'oneroster']);
  expect(none).toEqual({
    code: 2,
    out: '',
    err: 'openmastery: `--format oneroster` needs the folder to write into: `-o FOLDER`\n',
  });
  const both = await runWith(['grade', ...CLASS, '--format', 'canvas', '--compare', 'traditional']);
  expect(both).toMatchObject({ code: 2, out: '' });
});

test('ids that the other system has to know are asked for', async () => {
  const { err } = await runWith(['progress', ...CLASS, '--format', 'xapi']);
  expect(err).toContain(
    'these ids, and they were not given, so they were made from the unit’s: home [ids-made-up]',
  );
});

test.each([
  ['progress', []],
  ['progress', ['--format', 'csv']],
  ['progress', ['--format', 'markdown']],
  ['grade', []],
  ['grade', ['--format', 'csv']],
  ['grade', ['--format', 'markdown']],
  ['grade', ['--compare', 'traditional']],
  ['grade', ['--format', 'canvas']],
])('a course: %s %j', async (command, options) => {
  const { code, out } = await runWith([command, ...COURSE, ...options], { cwd: SPANISH });
  expect(code).toBe(0);
  const name = [command, ...options].map((word) => word.replace(/^--/, '')).join('-');
  await expect(out).toMatchFileSnapshot(`../fixtures/course-${name}.out`);
});

test('a course as JSON has its units’ shapes inside', async () => {
  const progress = JSON.parse(
    (await runWith(['progress', ...COURSE, '--format', 'json'], { cwd: SPANISH })).out,
  );
  expect(progress).toMatchObject({
    version: 1,
    course: 'spanish-1',
    units: { greetings: { version: 1, unit: 'greetings' } },
  });
  const one = await runWith(['grade', ...COURSE, '--format', 'json', '--learner', 'mia'], { cwd: SPANISH });
  const grade = JSON.parse(one.out);
  expect(Object.keys(grade.learners)).toEqual(['mia']);
  expect(Object.keys(grade.units.food.learners)).toEqual(['mia']);
});

test('a learner named like a formula is text in every CSV, and comes back as it was', async () => {
  const cwd = folderWith({
    'u.unit.yaml': 'openmastery: unit/1\nid: u\ntitle: U\nskills: [a]\n',
    'log.csv': "learner,skill,score\n\"=cmd|'/C calc'!A0\",a,80%\n@sum,a,80%\n'=x,a,80%\n",
  });
  for (const argv of [
    ['progress', '--format', 'csv'],
    ['grade', '--format', 'csv'],
    ['grade', '--format', 'canvas'],
  ]) {
    const [command = '', ...options] = argv;
    const { out } = await runWith([command, 'u.unit.yaml', 'log.csv', ...options], { cwd });
    expect(out).not.toMatch(/(^|,)"?[=@+]/m);
    expect(out).toContain("'=cmd|'/C calc'!A0");
  }
  const { out } = await runWith(['grade', 'u.unit.yaml', 'log.csv', '--format', 'csv'], { cwd });
  const { readRoster } = await import('@openmastery/unit-format');
  expect(readRoster(out).learners.map(({ learner }) => learner)).toEqual(["=cmd|'/C calc'!A0", '=x', '@sum']);
});
