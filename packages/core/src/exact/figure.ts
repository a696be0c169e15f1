import {
  atLeast,
  compare,
  exact,
  floor,
  multiply,
  nearest,
  ONE,
  parseExact,
  type Ratio,
  ratio,
} from './ratio.js';

/** A proportion, exactly and as it is shown. */
export interface Figure {
  /** A fraction in lowest terms: `"89/110"`, `"1"`. Compare with this, never with `percent`. */
  readonly exact: string;
  /** In percent, to two decimals. */
  readonly percent: number;
}

const STEPS = 10_000;
const NO_LINES: readonly Ratio[] = [];

/** `value` rounded half up to a whole multiple of `step`. */
export function roundTo(value: Ratio, step: Ratio): Ratio {
  return multiply(ratio(nearest(multiply(value, { n: step.d, d: step.n }))), step);
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
export function toFigure(value: Ratio, lines: readonly Ratio[] = NO_LINES): Figure {
  const scaled = multiply(value, { n: STEPS, d: 1 });
  let shown = nearest(scaled);
  if (scaled.d !== 1) {
    const rounded = ratio(shown, STEPS);
    if (crosses(value, rounded, ONE) || lines.some((line) => crosses(value, rounded, line)))
      shown = floor(scaled);
  }
  return { exact: exact(value), percent: Number(shown) / 100 };
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
