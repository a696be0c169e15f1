import { expect, test } from 'vitest';
import type { Host } from '../src/host.js';
import { during, progressLineOf } from '../src/progress-line.js';

/** A host whose standard error is a terminal or a pipe, what was written there, and a clock to be moved. */
function hostWith(stderr: { readonly isTTY?: boolean; readonly columns?: number }, env: Host['env'] = {}) {
  const written: string[] = [];
  const output = { write: (text: string) => written.push(text), ...stderr };
  const nobody = (async function* () {})();
  const host: Host = { stdin: nobody, stdout: output, stderr: output, cwd: '/', env };
  const time = { now: 0 };
  return { written, time, host, line: progressLineOf(host, () => time.now) };
}

test('on a terminal, long work is shown on one line that is gone at the end', () => {
  const { written, time, line } = hostWith({ isTTY: true, columns: 80 });
  time.now = 500;
  line.say('checking: 100 of 1000 files');
  time.now = 700;
  line.say('checked: 5');
  line.clear();
  expect(written).toEqual([
    '\rchecking: 100 of 1000 files',
    `\rchecked: 5${' '.repeat(17)}`,
    `\r${' '.repeat(10)}\r`,
  ]);
});

test('short work shows nothing, and what comes too fast to be read is left out', () => {
  const { written, time, line } = hostWith({ isTTY: true });
  line.say('1 of 3');
  line.clear();
  expect(written).toEqual([]);
  time.now = 400;
  line.say('2 of 3');
  time.now = 410;
  line.say('3 of 3');
  expect(written).toEqual(['\r2 of 3']);
});

test('it is no longer than the terminal is wide', () => {
  const { written, time, line } = hostWith({ isTTY: true, columns: 20 });
  time.now = 400;
  line.say('x'.repeat(50));
  expect(written).toEqual([`\r${'x'.repeat(19)}`]);
});

test.each([
  ['in a pipe', {}, {}],
  ['on a dumb terminal', { isTTY: true }, { TERM: 'dumb' }],
])('%s nothing is shown', (_where, stderr, env) => {
  const { written, time, line } = hostWith(stderr, env);
  time.now = 10_000;
  line.say('1 of 3');
  line.clear();
  expect(written).toEqual([]);
});

test('what begins and cannot be followed is shown at once where it is long', () => {
  const { written, time, line } = hostWith({ isTTY: true });
  line.begin('reading', false);
  expect(written).toEqual([]);
  line.begin('reading much', true);
  expect(written).toEqual(['\rreading much']);
  time.now = 400;
  line.begin('grading', false);
  line.clear();
  expect(written.slice(1)).toEqual(['\rgrading     ', `\r${' '.repeat(7)}\r`]);
});

test('long work that is done at once leaves nothing behind, also where it fails', () => {
  const { written, host } = hostWith({ isTTY: true });
  expect(during('grading', 100_000, host, () => 7)).toBe(7);
  expect(() =>
    during('grading', 100_000, host, () => {
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(during('grading', 10, host, () => 7)).toBe(7);
  expect(written).toEqual(['\rgrading', `\r${' '.repeat(7)}\r`, '\rgrading', `\r${' '.repeat(7)}\r`]);
});
