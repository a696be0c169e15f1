import { expect, test } from 'vitest';
import { CLASS, runWith } from '../harness.js';

test.each([
  ['maya-subtract', ['--learner', 'maya', '--skill', 'subtract', '--roster', 'roster.csv']],
  ['maya', ['--learner', 'maya']],
  ['quinn-add', ['--learner', 'quinn', '--skill', 'add']],
  ['jonas-unlike', ['--learner', 'jonas', '--skill', 'unlike']],
  ['kofi', ['--learner', 'kofi']],
  ['noah-unlike', ['--learner', 'noah', '--skill', 'unlike']],
  ['viktor-unlike', ['--learner', 'viktor', '--skill', 'unlike']],
  ['yusuf-equivalent', ['--learner', 'yusuf', '--skill', 'equivalent']],
])('%s', async (name, options) => {
  const { code, out, err } = await runWith(['why', ...CLASS, ...options]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  await expect(out).toMatchFileSnapshot(`../fixtures/why-${name}.out`);
});

test('JSON has the reasons as data, as sentences and with the place of the rule', async () => {
  const { out } = await runWith([
    'why',
    ...CLASS,
    '--learner',
    'maya',
    '--skill',
    'subtract',
    '--format',
    'json',
  ]);
  const { version, learner, skills, grade } = JSON.parse(out);
  expect({ version, learner, grade }).toEqual({ version: 1, learner: 'maya', grade: undefined });
  expect(Object.keys(skills)).toEqual(['subtract']);
  expect(skills.subtract.because[0]).toMatchObject({
    code: 'below-threshold',
    data: { figure: { exact: '3/5' }, threshold: { exact: '4/5' } },
    sentence: expect.stringContaining('60%'),
    rule: { file: 'fractions.unit.yaml', line: 22, column: 10 },
  });
  expect(skills.subtract.next.map(({ code }: { code: string }) => code)).toEqual(['do-step', 'take-form']);
});
