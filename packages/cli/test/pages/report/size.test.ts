import { reportPage } from 'openmastery/pages';
import { expect, test } from 'vitest';
import { largeClass } from '../large-class.js';

test('a class of 30 in which everybody has tried nearly all of 12 skills makes a page of at most 300 kB', () => {
  const { unit, events, ...options } = largeClass(30, 12);
  const page = reportPage(unit, events, { ...options, compare: 'traditional' });
  expect(new TextEncoder().encode(page).length).toBeLessThan(300_000);
});
