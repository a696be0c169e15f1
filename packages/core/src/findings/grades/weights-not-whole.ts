import { compare, exact, fromNumber, ratio, sum, ZERO } from '../../exact/ratio.js';
import type { Rule } from '../rule.js';

/** Weights come to 100. */
export const weightsNotWhole: Rule = {
  code: 'weights-not-whole',
  severity: 'warning',
  find({ grading: { scheme } }, found) {
    if (scheme.type !== 'weights') return;
    const total = sum(scheme.weights.map(({ weight }) => fromNumber(weight) ?? ZERO));
    if (compare(total, ratio(100)) !== 0) found(['grading', 'weights'], { total: exact(total) });
  },
};
