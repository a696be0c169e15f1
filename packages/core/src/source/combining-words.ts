import { compare, exact, ONE, parseWritten, ZERO } from '../exact/ratio.js';
import type { Combining } from '../model/threshold.js';
import { percentText } from './percent.js';

/** How a file says each way of combining: `N` and `M` are counts, `P` is a share, which may be left out. */
const WORDS: { readonly [Type in Combining['type']]: string } = {
  highest: 'highest',
  latest: 'latest',
  times: 'N times',
  inARow: 'N in a row',
  ofLast: 'N of last M',
  average: 'average',
  meanOfBest: 'mean of best N',
  medianOfLast: 'median of last N',
  mostFrequent: 'most frequent',
  weightedAverage: 'weighted average P',
  decayingAverage: 'decaying average P',
  powerLaw: 'power law',
};

const USUAL_SHARE = '65%';

const PATTERNS = Object.entries(WORDS).map(([type, words]) => {
  const pattern = words
    .replace('times', 'times?')
    .replace('N', '(?<n>\\d{1,4})')
    .replace('M', '(?<of>\\d{1,4})')
    .replace(' P', '(?: (?<share>\\d[\\d.]*(?:%|/[\\d.]+)))?');
  return { type, words, pattern: new RegExp(`^${pattern}$`) };
});

/** The way of combining that a text names, such as `"2 of last 3"`; null where it names none. */
export function readCombining(source: string): Combining | null {
  const text = source.trim();
  for (const { type, words, pattern } of PATTERNS) {
    const said = pattern.exec(text);
    if (said === null) continue;
    const { n, of, share = USUAL_SHARE } = said.groups ?? {};
    if (Number(n) === 0 || Number(of) === 0) return null;
    const value = words.endsWith('P') ? parseWritten(share) : ONE;
    if (value === null || compare(value, ZERO) < 0 || compare(value, ONE) > 0) return null;
    return {
      type,
      ...(n === undefined ? {} : { n: Number(n) }),
      ...(of === undefined ? {} : { of: Number(of) }),
      ...(words.endsWith('P') ? { share: exact(value) } : {}),
    } as Combining;
  }
  return null;
}

/**
 * A way of combining as a file says it under `by`.
 *
 * @example
 * ```ts
 * combiningText({ type: 'ofLast', n: 2, of: 3 }) // → '2 of last 3'
 * ```
 */
export function combiningText(by: Combining): string {
  const { n, of, share = '' } = by as { readonly n?: number; readonly of?: number; readonly share?: string };
  return WORDS[by.type]
    .replace('N', String(n))
    .replace('M', String(of))
    .replace('P', () => percentText(share));
}
