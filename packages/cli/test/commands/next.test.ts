import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { CLASS, runWith } from '../harness.js';

test.each([
  ['class', ['--roster', 'roster.csv', '--at', '2026-09-17']],
  ['learner', ['--learner', 'sam']],
])('what may be started: %s', async (name, options) => {
  const { code, out, err } = await runWith(['next', ...CLASS, ...options]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  await expect(out).toMatchFileSnapshot(`../fixtures/next-${name}.out`);
});

test('JSON says of every skill whether it can be tried, on which form, or every reason why not', async () => {
  const { out } = await runWith(['next', ...CLASS, '--format', 'json']);
  const { version, learners } = JSON.parse(out);
  expect(version).toBe(1);
  expect(learners.uma.skills.subtract).toEqual({ can: true, form: 'B' });
  expect(learners.sam.skills.compare).toEqual({
    can: false,
    barriers: ['too-early', 'step-missing'],
    from: '2026-10-01',
    steps: ['revision'],
  });
  expect(learners.sam.skills.subtract).toMatchObject({
    can: false,
    barriers: expect.arrayContaining(['practice-first']),
  });
});

test('in a course it says the unit, and may be asked of one alone', async () => {
  const cwd = fileURLToPath(new URL('../../../../examples/spanish', import.meta.url));
  const asked = ['next', 'spanish.course.yaml', 'class.csv', '--learner', 'jon'];
  const { code, out, err } = await runWith(asked, { cwd });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  await expect(out).toMatchFileSnapshot('../fixtures/course-next.out');
  const { units } = JSON.parse(
    (await runWith([...asked, '--unit', 'food', '--format', 'json'], { cwd })).out,
  );
  expect(Object.keys(units)).toEqual(['food']);
  expect(units.food.learners.jon.skills.likes.from).toBe('2026-10-12');
  expect((await runWith([...asked, '--unit', 'fod'], { cwd })).err).toBe(
    'openmastery: the course has no unit `fod`; did you mean `food`?\n',
  );
});
