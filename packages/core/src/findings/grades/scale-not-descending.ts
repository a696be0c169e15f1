import { compare, parseExact, ZERO } from '../../exact/ratio.js';
import type { Rule } from '../rule.js';
import { isWorstFirst } from './worst-first.js';

/** A scale goes from the best letter down. */
export const scaleNotDescending: Rule = {
  code: 'scale-not-descending',
  severity: 'error',
  find({ scales }, found) {
    for (const { steps, path } of scales) {
      const [first, last] = [steps[0], steps.at(-1)];
      if (first && last && isWorstFirst(steps)) {
        found(path, { letter: last.letter, above: first.letter, order: 'worst-first' });
        continue;
      }
      steps.forEach(({ letter, from }, index) => {
        const above = steps[index - 1];
        if (above === undefined) return;
        if (compare(parseExact(from) ?? ZERO, parseExact(above.from) ?? ZERO) >= 0)
          found([...path, letter], { letter, above: above.letter });
      });
    }
  },
};
