/** A fraction in lowest or other terms; what core writes as text (`"25/3"`). */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export const NOTHING: Fraction = { n: 0n, d: 1n };

/** Reads an exact number as core writes it. */
export function fractionOf(exact: string): Fraction {
  const [n = '0', d = '1'] = exact.split('/');
  return { n: BigInt(n), d: BigInt(d) };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

/** Whether two exact numbers are equal. */
export function equals(a: Fraction, b: Fraction): boolean {
  return a.n * b.d === b.n * a.d;
}

/** A number in decimals, rounded half up where it has more of them. */
export interface Decimal {
  readonly text: string;
  readonly isRounded: boolean;
}

/**
 * A number of at least 0 in decimals, with at most so many digits after the point.
 *
 * @example
 * ```ts
 * decimalOf(fractionOf('25/3'), 2) // → { text: '8.33', isRounded: true }
 * ```
 */
export function decimalOf({ n, d }: Fraction, digits: number): Decimal {
  const scale = 10n ** BigInt(digits);
  const steps = (2n * n * scale + d) / (2n * d);
  const decimals = (steps % scale).toString().padStart(digits, '0').replace(/0+$/, '');
  const whole = (steps / scale).toString();
  return { text: decimals === '' ? whole : `${whole}.${decimals}`, isRounded: steps * d !== n * scale };
}
