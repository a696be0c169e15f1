import { expect, test } from 'vitest';
import { CLASS, folderWith, runWith } from '../harness.js';

test.each([
  ['table', []],
  ['csv', ['--format', 'csv']],
  ['markdown', ['--format', 'markdown']],
  ['compare', ['--compare', 'traditional']],
  ['compare-csv', ['--compare', 'traditional', '--format', 'csv']],
  ['midway', ['--at', '2026-09-17']],
])('the gradebook: %s', async (name, options) => {
  const { code, out, err } = await runWith(['grade', ...CLASS, '--roster', 'roster.csv', ...options]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  await expect(out).toMatchFileSnapshot(`../fixtures/grade-${name}.out`);
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
