import { expect, test } from 'vitest';
import { statementSentence } from '../../src/description.js';
import { wordsOf } from '../../src/sentences.js';
import { UNIT } from '../sentences/samples.js';
import { ALL_STATEMENTS } from './statements.js';

test.each(['en', 'es'] as const)('a translator can read every rule in one file: %s', async (language) => {
  const words = wordsOf(UNIT, { language });
  const said = ALL_STATEMENTS.map((one) => ({ code: one.code, text: statementSentence(one, words) }));
  for (const { text } of said) {
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\$\{|=>|“”|\s{2}|\.\.|:\.|,\./);
    expect(text).not.toMatch(/\b1 (attempts|days|points|skills|intentos|días|puntos|destrezas)\b/);
    expect(text).toMatch(/^(\p{Lu}|\d|“).*\.$/u);
  }
  const page = said.map(({ code, text }) => `${code}: ${text}\n`).join('');
  await expect(page).toMatchFileSnapshot(`statements.${language}.txt`);
});

test('the words that a unit has for statuses and tiers stand in its rules', () => {
  const labels = { mastered: 'Got it', must: 'Core' };
  const words = wordsOf({ ...UNIT, labels });
  const say = (code: string) => {
    const statement = ALL_STATEMENTS.find((one) => one.code === code);
    return statement === undefined ? '' : statementSentence(statement, words);
  };
  expect(say('stays-mastered')).toBe('Once “Got it”, it stays “Got it”.');
  expect(say('tiers')).toContain('“Core”');
});
