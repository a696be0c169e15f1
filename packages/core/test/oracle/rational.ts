/** An exact fraction in lowest terms with a denominator above zero. */
export interface Q {
  readonly n: bigint;
  readonly d: bigint;
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b);
}

export function q(n: bigint | number, d: bigint | number = 1): Q {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  if (bottom === 0n) throw new RangeError('a fraction over zero');
  const sign = bottom < 0n ? -1n : 1n;
  const g = gcd(top, bottom);
  return { n: (sign * top) / g, d: (sign * bottom) / g };
}

export const ZERO = q(0);
export const ONE = q(1);

export const add = (a: Q, b: Q): Q => q(a.n * b.d + b.n * a.d, a.d * b.d);
export const sub = (a: Q, b: Q): Q => q(a.n * b.d - b.n * a.d, a.d * b.d);
export const mul = (a: Q, b: Q): Q => q(a.n * b.n, a.d * b.d);
export const div = (a: Q, b: Q): Q => q(a.n * b.d, a.d * b.n);
export const less = (a: Q, b: Q): boolean => a.n * b.d < b.n * a.d;
export const equal = (a: Q, b: Q): boolean => a.n === b.n && a.d === b.d;
export const reaches = (a: Q, b: Q): boolean => !less(a, b);
export const max = (a: Q, b: Q): Q => (less(a, b) ? b : a);
export const min = (a: Q, b: Q): Q => (less(a, b) ? a : b);
export const sum = (all: readonly Q[]): Q => all.reduce(add, ZERO);
export const mean = (all: readonly Q[]): Q => div(sum(all), q(all.length));
export const highestFirst = (all: readonly Q[]): Q[] =>
  [...all].sort((a, b) => (equal(a, b) ? 0 : less(a, b) ? 1 : -1));
export const text = (a: Q): string => (a.d === 1n ? `${a.n}` : `${a.n}/${a.d}`);

/** The largest whole number that is not above it. */
export function floor(a: Q): bigint {
  const whole = a.n / a.d;
  return a.n < 0n && whole * a.d !== a.n ? whole - 1n : whole;
}

/** A decimal as it is written (`-1.25`, and `1e-7` as JavaScript prints small numbers); null for anything else. */
export function decimal(written: string): Q | null {
  const found = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(written);
  if (!found) return null;
  const [, sign, whole = '', fraction = '', exponent = '0'] = found;
  const shift = Number(exponent) - fraction.length;
  const digits = BigInt(`${whole}${fraction}`) * (sign === '-' ? -1n : 1n);
  return shift >= 0 ? q(digits * 10n ** BigInt(shift)) : q(digits, 10n ** BigInt(-shift));
}

/** The decimal that a JavaScript number is written as: 0.1 is one tenth. */
export function number(value: number): Q {
  const exact = decimal(String(value));
  if (!exact) throw new RangeError(`not a finite number: ${value}`);
  return exact;
}

/** `4/5`, `3.5/4` or `0.7`; null for anything else. */
export function fraction(written: string): Q | null {
  const parts = written.split('/').map((part) => decimal(part.trim()));
  const [top, bottom] = parts;
  if (parts.length === 1) return top ?? null;
  if (parts.length !== 2 || !top || !bottom || bottom.n === 0n) return null;
  return div(top, bottom);
}

/** A fraction of the model, which is always well formed. */
export function exact(written: string): Q {
  const value = fraction(written);
  if (!value) throw new RangeError(`not a fraction: ${written}`);
  return value;
}

/** Every subset of a small list. */
export function subsets<T>(all: readonly T[]): T[][] {
  const [first, ...others] = all;
  if (first === undefined) return [[]];
  return subsets(others).flatMap((chosen) => [chosen, [first, ...chosen]]);
}
