import { expect, test } from 'vitest';
import { percentText, pointsText, sumOfPoints } from '../src/numbers.js';

test.each([
  ['12', '12'],
  ['25/3', '8.33'],
  ['8/5', '1.6'],
  ['1/200', '0.01'],
  ['0', '0'],
])('%s points are written %s', (exact, shown) => {
  expect(pointsText(exact)).toBe(shown);
});

test('a figure is written as it was rounded', () => {
  expect(percentText({ exact: '89/110', percent: 80.91 })).toBe('80.91%');
});

test('points are added exactly', () => {
  expect(sumOfPoints(['25/3', '1/6', '2'])).toBe('21/2');
  expect(sumOfPoints([])).toBe('0');
});
