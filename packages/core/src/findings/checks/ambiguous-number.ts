import type { Measure } from '../../model/check.js';
import type { Rule } from '../rule.js';
import { mostOf } from './bound-number.js';

/** Whether a number can hardly be meant as points: 0.8 of a check of 10, or less than the lowest level. */
function isTooSmall(number: number, measure: Measure, most: number): boolean {
  if (measure.type !== 'rubric') return number > 0 && number < 1 && most > 1 && Number.isInteger(most);
  const { levels } = measure.rubric;
  if (levels.every(({ points }) => number < points)) return true;
  return number > 0 && number < 1 && most > 1 && !levels.some(({ points }) => points > 0 && points < 1);
}

/** A number in a threshold is points or a level's points, not 0.8 or 80 for 80 %. */
export const ambiguousNumber: Rule = {
  code: 'ambiguous-number',
  severity: 'error',
  find({ thresholds }, found) {
    for (const { bounds, path } of thresholds) {
      for (const { bound, value, measure, key } of bounds) {
        if (bound.type !== 'number' || value === null) continue;
        const most = mostOf(measure);
        if (most === null || (bound.value <= most && isTooSmall(bound.value, measure, most)))
          found([...path, ...key], { text: String(bound.value) });
      }
    }
  },
};
