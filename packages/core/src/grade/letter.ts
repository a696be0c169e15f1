import { roundTo } from '../exact/figure.js';
import { atLeast, larger, parseExact, type Ratio, ZERO } from '../exact/ratio.js';
import type { Credit, Grading } from '../model/grading.js';

/** The letter of a percent: the first of the scale whose bound it reaches, after rounding where that is asked for. */
export function letterOf(
  grading: Grading,
  percent: Ratio,
): { letter: string; from: Ratio; rounded: boolean } | null {
  const step = grading.roundTo === null ? null : parseExact(grading.roundTo);
  const value = step === null || step.n === 0 ? percent : roundTo(percent, step);
  for (const { letter, from } of grading.scale ?? []) {
    const bound = parseExact(from) ?? ZERO;
    if (atLeast(value, bound)) return { letter, from: bound, rounded: !atLeast(percent, bound) };
  }
  return null;
}

/** The bounds that a shown percent must not seem to have reached. */
export function boundsOf(grading: Grading): Ratio[] {
  const ofScale = grading.roundTo === null ? (grading.scale ?? []).map(({ from }) => from) : [];
  const { scheme } = grading;
  const ofTiers = scheme.type === 'tiers' ? [scheme.must, scheme.should, scheme.aspire] : [];
  return [...ofScale, ...ofTiers].flatMap((text) => (text === null ? null : parseExact(text)) ?? []);
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
