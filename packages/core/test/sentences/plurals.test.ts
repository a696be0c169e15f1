import { expect, test } from 'vitest';
import type { Reason } from '../../src/index.js';
import { needSentence, paceSentence, sentence, type Words, wordsOf } from '../../src/sentences.js';
import { REASONS, UNIT } from './samples.js';

const rule = ['mastery'];
const ids = (n: number) => ['compare', 'add'].slice(0, n);

/** What is counted in a sentence, for a number of it. */
const COUNTED: readonly ((n: number) => Reason)[] = [
  (n) => ({ code: 'below-threshold', data: { ...REASONS['below-threshold'], attempts: ids(n) } }),
  (n) => ({ code: 'more-attempts-needed', data: { have: n, need: 3, rule } }),
  (n) => ({ code: 'method-not-met', data: { method: { type: 'times', n }, met: n, of: n, rule } }),
  (n) => ({ code: 'method-not-met', data: { method: { type: 'inARow', n }, met: n, of: n, rule } }),
  (n) => ({ code: 'method-not-met', data: { method: { type: 'ofLast', n, of: n }, met: n, of: n, rule } }),
  (n) => ({ code: 'method-not-met', data: { method: { type: 'meanOfBest', n }, met: n, of: n, rule } }),
  (n) => ({ code: 'method-not-met', data: { method: { type: 'medianOfLast', n }, met: n, of: n, rule } }),
  (n) => ({ code: 'no-evidence-counts', data: { attempts: ids(n) } }),
  (n) => ({ code: 'locked-by-after', data: { by: ids(n), rule } }),
  (n) => ({ code: 'locked-by-unit', data: { units: ids(n) } }),
  (n) => ({ code: 'extra-days', data: { days: n } }),
  (n) => ({ code: 'extra-attempts', data: { attempts: n } }),
  (n) => ({ code: 'power-law-fallback', data: { attempts: n } }),
  (n) => ({ code: 'late-rejected', data: { days: n, rule } }),
  (n) => ({ code: 'late-capped', data: { days: n, cap: REASONS.floor.share, rule } }),
  (n) => ({ code: 'tier', data: { tier: 'must', have: n, of: n, figure: REASONS.floor.share } }),
];

const score = REASONS.floor.share;
const paced = { done: 1, planned: 1 } as const;

/** The same, of what is no reason. */
const OTHERS: readonly ((n: number, words: Words) => string)[] = [
  (n, words) => needSentence({ type: 'attempts', skill: 'add', attempts: n, score }, words),
  (n, words) =>
    needSentence({ type: 'summative', summative: 'test', score, points: `${n}`, again: false }, words),
  (n, words) => paceSentence({ ...paced, pace: 'ahead', skills: n, days: n }, words),
  (n, words) => paceSentence({ ...paced, pace: 'behind', skills: -n, days: -n }, words),
];

test.each(['en', 'es'] as const)('one and two of everything that is counted, %s', async (language) => {
  const words = wordsOf(UNIT, { language });
  const said = [
    ...COUNTED.map((of) => (n: number) => sentence(of(n), words)),
    ...OTHERS.map((of) => (n: number) => of(n, words)),
  ];
  const page = said.map((say) => [1, 2].map((n) => `${say(n)}\n`).join('')).join('\n');
  expect(page).not.toMatch(/\b1 (attempts|days|intentos|días)\b|\b2 (attempt|day|intento|día)\b/);
  await expect(page).toMatchFileSnapshot(`plurals.${language}.txt`);
});
