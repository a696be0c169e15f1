import { compare, parseExact, ZERO } from '../../exact/ratio.js';
import type { Rule } from '../rule.js';

/** A scale goes from the best letter down. */
export const scaleNotDescending: Rule = {
  code: 'scale-not-descending',
  severity: 'error',
  find({ scales }, found) {
    for (const { steps, path } of scales) {
      steps.forEach(({ letter, from }, index) => {
        const above = steps[index - 1];
        if (above === undefined) return;
        if (compare(parseExact(from) ?? ZERO, parseExact(above.from) ?? ZERO) >= 0)
          found([...path, letter], { letter, above: above.letter });
      });
    }
  },
};
