import { multiply, parseExact, ZERO } from '../exact/ratio.js';

const HUNDREDTHS = { n: 10_000, d: 1 };

/**
 * An exact proportion as the number of percent that a file writes; null where it has more than two decimals.
 *
 * @example
 * ```ts
 * percentNumber('1/8') // → 12.5
 * ```
 */
export function percentNumber(exact: string): number | null {
  const hundredths = multiply(parseExact(exact) ?? ZERO, HUNDREDTHS);
  return hundredths.d === 1 ? Number(hundredths.n) / 100 : null;
}

/**
 * An exact proportion as people write it: a percent where it has at most two decimals, else the fraction.
 *
 * @example
 * ```ts
 * percentText('4/5') // → '80%'
 * ```
 */
export function percentText(exact: string): string {
  const number = percentNumber(exact);
  return number === null ? exact : `${number}%`;
}
