/** A whole number: a double while it is safe, a bigint beyond. JavaScript compares the two exactly. */
export type Whole = number | bigint;

/**
 * An exact rational number in lowest terms; `d` is positive. Numbers of people's scores stay small and fast,
 * long averages grow into bigints, and nothing is ever rounded.
 */
export interface Ratio {
  readonly n: Whole;
  readonly d: Whole;
}

export const ZERO: Ratio = { n: 0, d: 1 };
export const ONE: Ratio = { n: 1, d: 1 };

function shrink(x: bigint): Whole {
  const double = Number(x);
  return Number.isSafeInteger(double) ? double : x;
}

function times(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product;
  }
  return shrink(BigInt(a) * BigInt(b));
}

function plus(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return shrink(BigInt(a) + BigInt(b));
}

function gcd(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    let x = a;
    let y = b;
    while (y !== 0) [x, y] = [y, x % y];
    return Math.abs(x);
  }
  let x = BigInt(a);
  let y = BigInt(b);
  while (y !== 0n) [x, y] = [y, x % y];
  return shrink(x < 0n ? -x : x);
}

function over(a: Whole, b: Whole): Whole {
  return typeof a === 'number' && typeof b === 'number' ? a / b : shrink(BigInt(a) / BigInt(b));
}

/** `n / d` in lowest terms; `d` must not be 0. */
export function ratio(n: Whole, d: Whole = 1): Ratio {
  if (d < 0) return ratio(times(n, -1), times(d, -1));
  const g = gcd(n, d);
  return g === 1 ? { n, d } : { n: over(n, g), d: over(d, g) };
}

export function add(a: Ratio, b: Ratio): Ratio {
  return a.d === b.d
    ? ratio(plus(a.n, b.n), a.d)
    : ratio(plus(times(a.n, b.d), times(b.n, a.d)), times(a.d, b.d));
}

/** `a + b`, not brought to lowest terms: long sums of many denominators stay fast. */
export function accumulate(a: Ratio, b: Ratio): Ratio {
  if (a.d === b.d) return { n: plus(a.n, b.n), d: a.d };
  const d = isMultiple(a.d, b.d) ? a.d : times(a.d, b.d);
  return { n: plus(times(a.n, over(d, a.d)), times(b.n, over(d, b.d))), d };
}

function isMultiple(a: Whole, b: Whole): boolean {
  return typeof a === 'number' && typeof b === 'number' ? a % b === 0 : BigInt(a) % BigInt(b) === 0n;
}

/** `a · b`, not brought to lowest terms. */
export function scaleBy(a: Ratio, b: Ratio): Ratio {
  return { n: times(a.n, b.n), d: times(a.d, b.d) };
}

export function subtract(a: Ratio, b: Ratio): Ratio {
  return add(a, { n: times(b.n, -1), d: b.d });
}

export function multiply(a: Ratio, b: Ratio): Ratio {
  return ratio(times(a.n, b.n), times(a.d, b.d));
}

/** `a / b`; `b` must not be 0. */
export function divide(a: Ratio, b: Ratio): Ratio {
  return ratio(times(a.n, b.d), times(a.d, b.n));
}

/** Negative, 0 or positive as `a` is below, equal to or above `b`. */
export function compare(a: Ratio, b: Ratio): number {
  if (a === b) return 0;
  const left = times(a.n, b.d);
  const right = times(b.n, a.d);
  return left < right ? -1 : left > right ? 1 : 0;
}

export function atLeast(a: Ratio, b: Ratio): boolean {
  return compare(a, b) >= 0;
}

export function smaller(a: Ratio, b: Ratio): Ratio {
  return atLeast(b, a) ? a : b;
}

export function larger(a: Ratio, b: Ratio): Ratio {
  return atLeast(a, b) ? a : b;
}

export function sum(items: readonly Ratio[]): Ratio {
  let total = ZERO;
  for (const item of items) total = add(total, item);
  return total;
}

/** The mean of at least one ratio. */
export function mean(items: readonly Ratio[]): Ratio {
  return divide(sum(items), ratio(items.length));
}

/** The largest whole number that is not above it. */
export function floor(a: Ratio): Whole {
  // INVARIANT: below 2^53 the quotient of two whole numbers rounds to a whole number only where it is one
  if (typeof a.n === 'number' && typeof a.d === 'number') return Math.floor(a.n / a.d);
  const n = BigInt(a.n);
  const d = BigInt(a.d);
  return shrink((n - (((n % d) + d) % d)) / d);
}

/** The nearest whole number, half up. */
export function nearest(a: Ratio): Whole {
  return floor({ n: plus(times(a.n, 2), a.d), d: times(a.d, 2) });
}

/** As text in lowest terms: `"4/5"`, `"12"`. */
export function exact(a: Ratio): string {
  return a.d === 1 ? String(a.n) : `${a.n}/${a.d}`;
}

const DECIMAL = /^([+-]?)(?=\.?\d)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,4}))?$/i;

const MOST_DIGITS = 400;

/** A decimal as people and JavaScript write it, exactly: `"0.1"` is 1/10. Null where it is not one, or absurdly long. */
export function decimal(text: string): Ratio | null {
  const match = DECIMAL.exec(text);
  if (match === null) return null;
  const [, sign, whole, part = '', power] = match;
  const digits = `${sign}${whole}${part}`;
  const shift = Number(power ?? 0) - part.length;
  if (Math.abs(shift) > MOST_DIGITS) return null;
  const n = digits.length < 16 ? Number(digits) : shrink(BigInt(digits));
  return ratio(times(n, tenTo(shift)), tenTo(-shift));
}

/** 10 to a power; 1 for a negative one. */
function tenTo(power: number): Whole {
  return power <= 0 ? 1 : shrink(10n ** BigInt(power));
}

/** A double taken as the decimal it is written as, so that 0.1 is 1/10; null for null, NaN and the infinities. */
export function fromNumber(x: number | null): Ratio | null {
  return isWhole(x) ? { n: x === 0 ? 0 : x, d: 1 } : decimal(String(x));
}

function isWhole(x: number | null): x is number {
  return Number.isSafeInteger(x);
}

/** A fraction (`"4/5"`, `"3.5/4"`), a percent (`"80%"`) or a decimal, exactly. Null where it is none, or over 0. */
export function parseExact(text: string): Ratio | null {
  const trimmed = text.trim();
  if (trimmed.endsWith('%')) {
    const percent = decimal(trimmed.slice(0, -1).trim());
    return percent && divide(percent, { n: 100, d: 1 });
  }
  const slash = trimmed.indexOf('/');
  if (slash === -1) return decimal(trimmed);
  const top = decimal(trimmed.slice(0, slash).trim());
  const bottom = decimal(trimmed.slice(slash + 1).trim());
  return top && bottom && bottom.n > 0 ? divide(top, bottom) : null;
}

const MOST_WRITTEN = 64;

/** As {@link parseExact}, of what a person wrote; null also above 64 characters, so that averages stay quick. */
export function parseWritten(text: string): Ratio | null {
  return text.length > MOST_WRITTEN ? null : parseExact(text);
}

/** A double close to it: the nearest one, or, where a part is beyond 2^53, that of 18 decimals. */
export function toNumber(a: Ratio): number {
  if (typeof a.n === 'number' && typeof a.d === 'number') return a.n / a.d;
  const scaled = (BigInt(a.n) * 10n ** 18n) / BigInt(a.d);
  return Number(scaled) / 1e18;
}
