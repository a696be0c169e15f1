import { expect, test } from 'vitest';
import type { Combining, Reason } from '../../src/index.js';
import { type Language, sentence, wordsOf } from '../../src/sentences.js';
import { UNIT } from './samples.js';

const [one, two, three] = [1, 2, 3].map((n) => ['a', 'b', 'c'].slice(0, n)) as [string[], string[], string[]];
const eighty = { exact: '4/5', percent: 80 };

function say(
  method: Combining,
  {
    percent,
    exact = `${percent * 100}/10000`,
    threshold = eighty,
    attempts = three,
    apart = false,
    language = 'en',
    code = 'mastered-by-evidence',
  }: {
    percent: number;
    exact?: string;
    threshold?: typeof eighty;
    attempts?: string[];
    apart?: boolean;
    language?: Language;
    code?: 'mastered-by-evidence' | 'below-threshold';
  },
): string {
  const data = { figure: { exact, percent }, threshold, attempts, method, apart, rule: ['mastery'] };
  return sentence({ code, data } as Reason, wordsOf(UNIT, { language }));
}

test.each<[Combining, number, string]>([
  [{ type: 'highest' }, 90, 'The best of 3 attempts is 90%; mastery takes 80%.'],
  [
    { type: 'ofLast', n: 2, of: 3 },
    76.67,
    'The average of 3 attempts is 76.67%; mastery, which takes 80%, was shown.',
  ],
  [{ type: 'latest' }, 60, 'The latest of 3 attempts is 60%; mastery, which takes 80%, was shown.'],
])('a skill that is mastered is never said to lack what it takes: %o, %d%%', (method, percent, said) => {
  expect(say(method, { percent })).toBe(said);
  expect(say(method, { percent, language: 'es' })).toContain('80\u00a0%');
});

test.each<[Combining, string, string]>([
  [
    { type: 'times', n: 2 },
    'The average of the best 2 of 3 attempts',
    'El promedio de los mejores 2 de 3 intentos',
  ],
  [{ type: 'times', n: 1 }, 'The best of 3 attempts', 'El mejor resultado de 3 intentos'],
  [{ type: 'meanOfBest', n: 3 }, 'The average of 3 attempts', 'El promedio de 3 intentos'],
  [
    { type: 'inARow', n: 2 },
    'The lowest of the last 2 of 3 attempts',
    'El resultado más bajo de los últimos 2 de 3 intentos',
  ],
  [{ type: 'inARow', n: 1 }, 'The latest of 3 attempts', 'El resultado del último de 3 intentos'],
  [
    { type: 'ofLast', n: 1, of: 2 },
    'The average of the last 2 of 3 attempts',
    'El promedio de los últimos 2 de 3 intentos',
  ],
  [{ type: 'ofLast', n: 1, of: 1 }, 'The latest of 3 attempts', 'El resultado del último de 3 intentos'],
  [{ type: 'medianOfLast', n: 3 }, 'The median of 3 attempts', 'La mediana de 3 intentos'],
  [{ type: 'medianOfLast', n: 1 }, 'The latest of 3 attempts', 'El resultado del último de 3 intentos'],
  [{ type: 'average' }, 'The average of 3 attempts', 'El promedio de 3 intentos'],
  [
    { type: 'mostFrequent' },
    'The most frequent result of 3 attempts',
    'El resultado más frecuente de 3 intentos',
  ],
  [
    { type: 'weightedAverage', share: '13/20' },
    'The weighted average of 3 attempts',
    'El promedio ponderado de 3 intentos',
  ],
  [
    { type: 'decayingAverage', share: '13/20' },
    'The weighted average of 3 attempts',
    'El promedio ponderado de 3 intentos',
  ],
  [{ type: 'powerLaw' }, 'The trend of 3 attempts', 'La tendencia de 3 intentos'],
])('what attempts come to is said by the method: %o', (method, english, spanish) => {
  expect(say(method, { percent: 80 })).toBe(`${english} is 80%; mastery takes 80%.`);
  expect(say(method, { percent: 80, language: 'es' })).toMatch(new RegExp(`^${spanish} es 80`));
});

test('one attempt is told as one, and criteria that are combined on their own are of no one attempt', () => {
  expect(say({ type: 'times', n: 2 }, { percent: 90, attempts: one })).toMatch(/^The attempt comes to 90%/);
  expect(say({ type: 'highest' }, { percent: 90, attempts: two, apart: true })).toMatch(
    /^Together, 2 attempts come to 90%/,
  );
});

test('what looks the same and is not is told as a fraction', () => {
  const threshold = { exact: '1/3', percent: 33.33 };
  const third = { percent: 33.33, threshold, attempts: one, code: 'below-threshold' } as const;
  expect(say({ type: 'highest' }, { ...third, exact: '3333/10000' })).toBe(
    'The attempt comes to 33.33%; mastery takes 1/3.',
  );
  expect(say({ type: 'highest' }, { ...third, exact: '1/3', code: 'mastered-by-evidence' })).toBe(
    'The attempt comes to 33.33%; mastery takes 33.33%.',
  );
});

test.each([
  ['en', 'It was taken before it was open. It counts all the same.', 'It was taken before it was open.'],
  [
    'es',
    'Se hizo antes de que estuviera abierta. De todos modos cuenta.',
    'Se hizo antes de que estuviera abierta.',
  ],
] as const)('what broke a policy is said to count only where it does, %s', (language, counting, not) => {
  const said = (counts: boolean) =>
    sentence({ code: 'against-policy', data: { barriers: ['closed'], counts } }, wordsOf(UNIT, { language }));
  expect([said(true), said(false)]).toEqual([counting, not]);
});
