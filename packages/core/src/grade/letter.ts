import { roundTo } from '../exact/figure.js';
import {
  atLeast,
  divide,
  floor,
  larger,
  multiply,
  parseExact,
  type Ratio,
  ratio,
  subtract,
  ZERO,
} from '../exact/ratio.js';
import type { Credit, Grading } from '../model/grading.js';

/** The letter of a percent: the first of the scale whose bound it reaches, after rounding where that is asked for. */
export function letterOf(
  grading: Grading,
  percent: Ratio,
): { letter: string; from: Ratio; rounded: boolean } | null {
  const step = stepOf(grading);
  const value = step === null ? percent : roundTo(percent, step);
  for (const { letter, from } of grading.scale ?? []) {
    const bound = parseExact(from) ?? ZERO;
    if (atLeast(value, bound)) return { letter, from: bound, rounded: !atLeast(percent, bound) };
  }
  return null;
}

/** The bounds that a shown percent must not seem to have reached; of a letter, the least that is rounded up to it. */
export function boundsOf(grading: Grading): Ratio[] {
  const { scheme, scale } = grading;
  const step = stepOf(grading);
  const read = (text: string | null): Ratio | [] => (text === null ? null : parseExact(text)) ?? [];
  const ofScale = (scale ?? []).flatMap(({ from }) => read(from)).map((bound) => leastOf(bound, step));
  const ofTiers = scheme.type === 'tiers' ? [scheme.must, scheme.should, scheme.aspire].flatMap(read) : [];
  return [...ofScale, ...ofTiers];
}

/** The step to which a percent is rounded for its letter; null where it is not. */
function stepOf({ roundTo: said }: Grading): Ratio | null {
  const step = said === null ? null : parseExact(said);
  return step === null || step.n === 0 ? null : step;
}

/** The least that reaches a bound after rounding half up: half a step below the first whole number of steps that does. */
function leastOf(bound: Ratio, step: Ratio | null): Ratio {
  if (step === null) return bound;
  const below = floor(subtract(ZERO, divide(bound, step)));
  return multiply(subtract(subtract(ZERO, ratio(below)), ratio(1, 2)), step);
}

/** A percent raised to the least that the grading allows. */
export function lift(grading: Grading, value: Ratio): Ratio {
  const least = grading.atLeast === null ? null : parseExact(grading.atLeast);
  return least === null ? value : larger(value, least);
}

/** The same grading with every column earning its score, where that is asked for. */
export function withCredit(grading: Grading, asked: 'score' | undefined): Grading {
  if (asked === undefined) return grading;
  const credit: Credit = { type: asked };
  return { ...grading, credit: { practice: credit, check: credit, summative: credit } };
}
