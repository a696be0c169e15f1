import { expect, test } from 'vitest';
import { CLASS, folderWith, runWith } from '../harness.js';
import { SMALL_CLASS, smallClass } from '../small-class.js';

test.each([
  ['whole', ['--at', '2026-09-17', '--roster', 'roster.csv']],
  ['learner', ['--at', '2026-09-17', '--learner', 'maya']],
])('the class on a day, %s', async (name, options) => {
  const { code, out, err } = await runWith(['class', ...CLASS, ...options]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  await expect(out).toMatchFileSnapshot(`../fixtures/class-${name}.out`);
});

test('JSON has the plan, every learner’s pace, the groups and the queue', async () => {
  const { out } = await runWith(['class', ...CLASS, '--at', '2026-09-17', '--format', 'json']);
  const { version, unit, pace, groups, queue } = JSON.parse(out);
  expect({ version, unit }).toEqual({ version: 1, unit: 'fractions' });
  expect(pace.plan[0]).toEqual({ skill: 'equivalent', due: '2026-09-09' });
  expect(Object.keys(pace.learners)).toHaveLength(24);
  expect(groups.map(({ skill }: { skill: string }) => skill)).toEqual([
    'equivalent',
    'compare',
    'add',
    'unlike',
    'subtract',
  ]);
  for (const waiting of queue) expect(Object.keys(waiting)).toContain('since');
});

test('a unit without a plan, a class without work: each part says so', async () => {
  const cwd = folderWith({
    'u.unit.yaml': 'openmastery: unit/1\nid: u\ntitle: U\nskills: [a]\n',
    'log.csv': 'learner,skill,score\nana,a,1\n',
  });
  const { code, out } = await runWith(['class', 'u.unit.yaml', 'log.csv'], { cwd });
  expect(code).toBe(0);
  expect(out).toContain('so there is no pace');
  expect(out).toContain('nobody is in the middle of a skill');
  expect(out).toContain('nothing waits to be graded');
});

test('helpers are named wherever somebody is in the middle of a skill, by name, and names with a comma part by a semicolon', async () => {
  const { out } = await runWith(['class', ...SMALL_CLASS], { cwd: smallClass() });
  expect(out).toContain('  can help:            García López, José María; Nguyễn, Thị Hà; Ó Briain, Aoife\n');
  expect(out).toContain(`  tried, not mastered: Müller, Zoë; O'Neill, Seán\n`);
  expect(out).toMatch(
    /\nsymbols\n {2}working on it: .*\n(?: .*\n)* {2}can help: +García López, José María\n/,
  );
});

test('what was taken against the rules is listed, and what was voided was not taken', async () => {
  const cwd = smallClass();
  const { out } = await runWith(['class', ...SMALL_CLASS], { cwd });
  expect(out).toMatch(
    /Taken against the rules\n.*\nÓ Briain, Aoife +atoms +B +2026-09-10 +It was taken .*waiting time was over.*\n$/,
  );
  const { out: json } = await runWith(['class', ...SMALL_CLASS, '--format', 'json'], { cwd });
  expect(JSON.parse(json).against).toEqual([
    {
      learner: 'ao',
      skill: 'atoms',
      attempt: expect.any(String),
      form: 'B',
      at: '2026-09-10T12:00:00.000Z',
      barriers: ['too-early', 'step-missing'],
    },
  ]);
  const { out: progress } = await runWith(['progress', ...SMALL_CLASS], { cwd });
  expect(progress).toContain('\n1 attempt was taken against the rules; `class` says which\n');
});
