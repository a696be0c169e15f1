/** An exact number, written afresh for the tests so that they do not believe the engine's own arithmetic. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : divisor(b, a % b);
}

export function fraction(top: bigint | number, bottom: bigint | number = 1n): Fraction {
  const [t, b] = [BigInt(top), BigInt(bottom)];
  const shared = divisor(t, b) * (b < 0n ? -1n : 1n);
  return { top: t / shared, bottom: b / shared };
}

export const plus = (a: Fraction, b: Fraction) =>
  fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const minus = (a: Fraction, b: Fraction) => plus(a, { top: -b.top, bottom: b.bottom });
export const times = (a: Fraction, b: Fraction) => fraction(a.top * b.top, a.bottom * b.bottom);
export const over = (a: Fraction, b: Fraction) => fraction(a.top * b.bottom, a.bottom * b.top);

/** Negative, zero or positive as `a` is below, at or above `b`. */
export function order(a: Fraction, b: Fraction): number {
  const left = a.top * b.bottom;
  const right = b.top * a.bottom;
  return left < right ? -1 : left > right ? 1 : 0;
}

export const least = (a: Fraction, b: Fraction) => (order(a, b) <= 0 ? a : b);
export const most = (a: Fraction, b: Fraction) => (order(a, b) >= 0 ? a : b);

export function meanOf(items: readonly Fraction[]): Fraction {
  return over(items.reduce(plus, fraction(0)), fraction(items.length));
}

/** A double as the decimal that it is written as, which the tests keep short: `0.5`, `79.999`. */
export function fromNumber(value: number): Fraction {
  const [whole = '0', part = ''] = String(value).split('.');
  return fraction(BigInt(whole + part), 10n ** BigInt(part.length));
}

/** A fraction, a percent or a decimal in text. */
export function fromText(text: string): Fraction {
  if (text.endsWith('%')) return over(fromText(text.slice(0, -1)), fraction(100));
  const [top = '', bottom] = text.split('/');
  return bottom === undefined
    ? fromNumber(Number(top))
    : over(fromNumber(Number(top)), fromNumber(Number(bottom)));
}

/** The same in lowest terms: `4/5`, `1`. */
export function toText({ top, bottom }: Fraction): string {
  return bottom === 1n ? String(top) : `${top}/${bottom}`;
}

/** As a double where it is a short decimal, so that writing it loses nothing; else null. */
export function toShortNumber(value: Fraction): number | null {
  const thousandths = times(value, fraction(1000));
  return thousandths.bottom === 1n ? Number(thousandths.top) / 1000 : null;
}
