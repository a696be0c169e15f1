import { compare, ZERO } from '../../exact/ratio.js';
import type { Rule } from '../rule.js';
import { isWorstFirst } from './worst-first.js';

/** A scale goes from the best letter down. */
export const scaleNotDescending: Rule = {
  code: 'scale-not-descending',
  severity: 'error',
  find({ scales }, found) {
    for (const scale of scales) {
      const { steps, starts, path } = scale;
      const [first, last] = [steps[0], steps.at(-1)];
      if (first && last && isWorstFirst(scale)) {
        found(path, { letter: last.letter, above: first.letter, order: 'worst-first' });
        continue;
      }
      steps.forEach(({ letter }, index) => {
        const above = steps[index - 1];
        if (above === undefined) return;
        if (compare(starts[index] ?? ZERO, starts[index - 1] ?? ZERO) >= 0)
          found([...path, letter], { letter, above: above.letter });
      });
    }
  },
};
