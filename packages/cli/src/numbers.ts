import type { Figure } from '@openmastery/core';

/** A figure as people write it: `80.91%`. The two decimals were rounded where the figure was made. */
export function percentText(figure: Figure): string {
  return `${figure.percent}%`;
}

/** The percent of a grade, always with its two decimals, so that a column of them is easy to compare. */
export function gradeText(figure: Figure): string {
  return `${figure.percent.toFixed(2)}%`;
}

/**
 * Points as people write them: a whole number, or two decimals rounded half up.
 *
 * @example
 * ```ts
 * pointsText('25/3') // → '8.33'
 * ```
 */
export function pointsText(exact: string): string {
  const [n = 0n, d = 1n] = exact.split('/').map(BigInt);
  const hundredths = (200n * n + d) / (2n * d);
  const decimals = (hundredths % 100n).toString().padStart(2, '0').replace(/0+$/, '');
  return decimals === '' ? `${hundredths / 100n}` : `${hundredths / 100n}.${decimals}`;
}

/**
 * The sum of points that are exact fractions as text, in lowest terms.
 *
 * @example
 * ```ts
 * sumOfPoints(['25/3', '1/6', '2']) // → '21/2'
 * ```
 */
export function sumOfPoints(points: readonly string[]): string {
  const [n, d] = points.reduce<readonly [bigint, bigint]>(
    ([sum, under], point) => {
      const [over = 0n, below = 1n] = point.split('/').map(BigInt);
      return reduced(sum * below + over * under, under * below);
    },
    [0n, 1n],
  );
  return d === 1n ? `${n}` : `${n}/${d}`;
}

function reduced(n: bigint, d: bigint): readonly [bigint, bigint] {
  let [a, b] = [n < 0n ? -n : n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return [n / a, d / a];
}
