import { reportPage } from 'openmastery/pages';
import { expect, test } from 'vitest';
import { largeClass } from '../large-class.js';

test('the page of a class of 30 with 12 skills has at most 300 kB, and leaves its sheets 6 kB each', () => {
  const { unit, events, ...options } = largeClass(30, 12);
  const page = reportPage(unit, events, { ...options, compare: 'traditional' });
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  const sheets = page.slice(page.indexOf('<section class=how'), page.lastIndexOf('</article>'));
  expect(bytes(page)).toBeLessThan(300_000);
  expect(bytes(page) - bytes(sheets)).toBeLessThan(124_000);
});
