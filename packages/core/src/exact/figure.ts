import {
  atLeast,
  compare,
  exact,
  floor,
  multiply,
  ONE,
  parseExact,
  type Ratio,
  ratio,
  toNumber,
} from './ratio.js';

/** A proportion, exactly and as it is shown. */
export interface Figure {
  /** A fraction in lowest terms: `"89/110"`, `"1"`. Compare with this, never with `percent`. */
  readonly exact: string;
  /** In percent, to two decimals. */
  readonly percent: number;
}

const HUNDREDTHS = ratio(10_000);
const HALF = ratio(1, 2);

/** `value` rounded half up to a whole multiple of `step`. */
export function roundTo(value: Ratio, step: Ratio): Ratio {
  const steps = multiply(value, { n: step.d, d: step.n });
  return multiply(ratio(floor({ ...addHalf(steps) })), step);
}

function addHalf(value: Ratio): Ratio {
  return ratio(BigInt(value.n) * 2n + BigInt(value.d), BigInt(value.d) * 2n);
}

/**
 * A proportion as it is shown: in percent, rounded once, half up, to two decimals, unless that would show one of
 * `lines` or 100 % as reached that was not: then down.
 *
 * @example
 * ```ts
 * toFigure(parseExact('89/110')) // → { exact: '89/110', percent: 80.91 }
 * ```
 */
export function toFigure(value: Ratio, lines: readonly Ratio[] = []): Figure {
  const scaled = multiply(value, HUNDREDTHS);
  let shown = floor(addHalf(scaled));
  const rounded = ratio(shown, 10_000);
  if (crosses(value, rounded, ONE) || lines.some((line) => crosses(value, rounded, line)))
    shown = floor(scaled);
  return { exact: exact(value), percent: toNumber(ratio(shown, 100)) };
}

function crosses(value: Ratio, shown: Ratio, line: Ratio): boolean {
  return compare(value, line) < 0 && atLeast(shown, line);
}

/** The exact proportion of a figure. */
export function fromFigure(figure: Figure): Ratio {
  const value = parseExact(figure.exact);
  if (value === null) throw new TypeError(`not an exact fraction: ${figure.exact}`);
  return value;
}

void HALF;
