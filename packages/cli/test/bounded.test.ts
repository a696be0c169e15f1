import { expect, test } from 'vitest';
import { mapBounded } from '../src/bounded.js';

test('no more than so many are at work at a time, and the results are in order', async () => {
  let [now, most] = [0, 0];
  const results = await mapBounded([5, 1, 4, 2, 3, 0], 2, async (item) => {
    most = Math.max(most, ++now);
    await new Promise((resolve) => setTimeout(resolve, item));
    now -= 1;
    return item * 2;
  });
  expect(results).toEqual([10, 2, 8, 4, 6, 0]);
  expect(most).toBe(2);
  expect(await mapBounded([], 4, async () => 1)).toEqual([]);
});
