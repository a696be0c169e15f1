import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CLASS, folderWith, runWith, scratchCopy } from '../harness.js';

test.each([
  ['table', []],
  ['markdown', ['--format', 'markdown']],
  ['compare', ['--compare', 'traditional']],
  ['compare-csv', ['--compare', 'traditional', '--format', 'csv']],
  ['midway', ['--at', '2026-09-17']],
])('the gradebook: %s', async (name, options) => {
  const { code, out, err } = await runWith(['grade', ...CLASS, '--roster', 'roster.csv', ...options]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  await expect(out).toMatchFileSnapshot(`../fixtures/grade-${name}.out`);
});

test('the gradebook: csv, where a cell has no place for work that waits to be graded', async () => {
  const { code, out, err } = await runWith(['grade', ...CLASS, '--roster', 'roster.csv', '--format', 'csv']);
  expect({ code, err }).toEqual({
    code: 0,
    err: 'note: 2 cells are 0 for work that waits to be graded (Kofi A.: `check:subtract`; Rosa G.: `check:subtract`) [waits-for-grade]\n',
  });
  await expect(out).toMatchFileSnapshot('../fixtures/grade-csv.out');
});

test('four skills of five and 41 of 50 are 89 of 110: 80.91%, B; partial credit says 78.18%, C', async () => {
  const { out } = await runWith(['grade', ...CLASS, '--compare', 'traditional', '--format', 'json']);
  const data = JSON.parse(out);
  expect(data).toMatchObject({ version: 1, unit: 'fractions', ignored: [] });
  expect(data.learners.maya).toMatchObject({
    percent: { exact: '89/110', percent: 80.91 },
    letter: 'B',
    range: { lowest: { exact: '89/110' }, highest: { exact: '101/110' } },
  });
  expect(data.learners.maya.columns[0]).toMatchObject({
    id: 'practice:equivalent',
    kind: 'practice',
    skill: 'equivalent',
    earned: '10',
    possible: '10',
    status: 'counted',
  });
  expect(data.traditional.maya).toMatchObject({ percent: { exact: '43/55', percent: 78.18 }, letter: 'C' });
  expect(data.difference.maya).toBe(2.73);
});

test('a name that a spreadsheet would take for a formula is text in CSV', async () => {
  const cwd = folderWith({
    'u.unit.yaml': 'openmastery: unit/1\nid: u\ntitle: U\nskills: [a]\n',
    'log.csv': 'learner,skill,score\nana,a,100%\n',
    'roster.csv': 'learner,name\nana,"=HYPERLINK(""http://example.org"")"\n',
  });
  const { out } = await runWith(
    ['grade', 'u.unit.yaml', 'log.csv', '--roster', 'roster.csv', '--format', 'csv'],
    { cwd },
  );
  expect(out).toContain(`"'=HYPERLINK(""http://example.org"")"`);
});

test.each([
  ['grades.csv', [], /^learner,name,group,practice:equivalent/],
  ['grades.md', [], /^\| learner \| equivalent/],
  ['grades.json', [], /^\{\n {2}"version": 1/],
  ['grades.txt', [], /^learner +equivalent/],
  ['canvas.csv', ['--format', 'canvas'], /^Student,ID,SIS User ID/],
  ['compared.csv', ['--compare', 'traditional'], /^learner,mastery,letter/],
])(
  'the gradebook is saved as %s, in the format that is named or that its ending says, and again',
  async (file, options, head) => {
    const cwd = scratchFractions();
    for (const _run of [1, 2]) {
      const { code, out } = await runWith(['grade', ...CLASS, ...options, '-o', file], { cwd, terminal: 60 });
      expect({ code, out }).toEqual({ code: 0, out: `${file}\n` });
    }
    expect(readFileSync(join(cwd, file), 'utf8')).toMatch(head);
  },
);

test.each([
  ['grades.csv', 'table', 'give it a name that ends in `.txt`'],
  ['class.csv', 'csv', 'is a file that this command reads'],
  ['roster.csv', 'csv', 'is no gradebook of an earlier run'],
])('%s is not written over by a %s', async (file, format, why) => {
  const cwd = scratchFractions();
  const { code, out, err } = await runWith(['grade', ...CLASS, '--format', format, '-o', file], { cwd });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(why);
});

function scratchFractions(): string {
  return join(scratchCopy(['examples/fractions']), 'examples/fractions');
}
