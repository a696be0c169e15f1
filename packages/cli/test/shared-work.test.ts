import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import type { Helper } from '../src/host.js';
import { helpersFor, shareWork } from '../src/shared-work.js';

const square = (part: number): number => part * part;

/** A helper that needs some turns for each batch, and fails from one of them on. */
function helper(turns: number, failsAt: number): Helper & { asked: number; ended: boolean } {
  const own = {
    asked: 0,
    ended: false,
    ask: async (batch: unknown) => {
      own.asked += 1;
      for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate);
      if (own.asked > failsAt) throw new Error('the thread has ended');
      return (batch as readonly number[]).map(square);
    },
    end: () => {
      own.ended = true;
    },
  };
  return own;
}

test.prop([
  fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 200 }),
  fc.array(fc.tuple(fc.nat(3), fc.nat(4)), { maxLength: 3 }),
])('shared work comes back whole and in order, whatever helpers are slow or fail', async (parts, kinds) => {
  const said: number[] = [];
  const helpers = kinds.map(([turns, failsAt]) => helper(turns, failsAt));
  const results = await shareWork(
    parts,
    helpers,
    async (part) => square(part),
    (done) => said.push(done),
  );
  expect(results).toEqual(parts.map(square));
  expect(said).toEqual([...said].sort((a, b) => a - b));
  expect(said.at(-1) ?? 0).toBe(parts.length);
});

test('helpers take a part of the work', async () => {
  const helpers = [helper(0, 100), helper(0, 100)];
  await shareWork(
    Array.from({ length: 400 }, (_, at) => at),
    helpers,
    async (part) => square(part),
    () => {},
  );
  for (const { asked } of helpers) expect(asked).toBeGreaterThan(1);
});

test('a few files are not worth the start of a helper', () => {
  expect([1, 99, 100, 250, 100_000].map(helpersFor)).toEqual([0, 0, 1, 2, 7]);
});
