import { expect, test } from 'vitest';
import { didYouMean } from '../src/did-you-mean.js';

const COMMANDS = ['check', 'progress', 'grade', 'why'];

test.each([
  ['chekc', 'check'],
  ['Grade', 'grade'],
  ['grades', 'grade'],
  ['progres', 'progress'],
])('who writes `%s` meant `%s`', (wrote, meant) => {
  expect(didYouMean(wrote, COMMANDS)).toBe(`; did you mean \`${meant}\`?`);
});

test('letters typed twice and thrice count little', () => {
  expect(didYouMean('settts', ['linear', 'sets'])).toBe('; did you mean `sets`?');
});

test('a word far from all of them meant none', () => {
  expect(didYouMean('zebra', COMMANDS)).toBe('');
  expect(didYouMean('', COMMANDS)).toBe('');
});
