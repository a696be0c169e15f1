import { compare, multiply, ONE, parseExact, ratio, toNumber, ZERO } from '../../exact/ratio.js';
import { subjectOf } from '../../model/bundle-subject.js';
import type { Rule } from '../rule.js';
import { mostOf } from './bound-number.js';

/** `"23/20"` as the percent that it was written as. */
function percentOf(proportion: string): number {
  return toNumber(multiply(parseExact(proportion) ?? ZERO, ratio(100)));
}

const isAbove = (proportion: string): boolean => compare(parseExact(proportion) ?? ZERO, ONE) > 0;

/** Nothing asks for more than there is: more than all points or the top level, or more than 100 %. */
export const numberAboveMaximum: Rule = {
  code: 'number-above-maximum',
  severity: 'error',
  find({ thresholds, scales, grading, course }, found) {
    for (const { bounds, path } of thresholds) {
      for (const { bound, value, measure, key } of bounds) {
        const maximum = mostOf(measure);
        if (bound.type === 'number' && value !== null && maximum !== null && compare(value, ONE) > 0)
          found([...path, ...key], { number: bound.value, maximum });
      }
    }
    for (const { steps, starts, path } of scales) {
      steps.forEach(({ letter, from }, index) => {
        if (compare(starts[index] ?? ZERO, ONE) > 0)
          found([...path, letter], { number: percentOf(from), maximum: 100 });
      });
    }
    const { scheme } = grading;
    if (scheme.type === 'tiers') {
      for (const tier of ['must', 'should', 'aspire'] as const) {
        const figure = scheme[tier];
        if (figure !== null && isAbove(figure))
          found(['grading', 'tiers', tier], { number: percentOf(figure), maximum: 100 });
      }
    }
    if (scheme.type !== 'bundles' || course !== null) return;
    for (const { letter, conditions } of scheme.bundles) {
      for (const { subject, need } of conditions) {
        if (need.type === 'proportion' && isAbove(need.value))
          found(['grading', 'bundles', letter, subjectOf(subject)], {
            number: percentOf(need.value),
            maximum: 100,
          });
      }
    }
  },
};
