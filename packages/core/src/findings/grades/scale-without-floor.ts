import { compare, parseExact, ZERO } from '../../exact/ratio.js';
import type { Rule } from '../rule.js';
import { isWorstFirst } from './worst-first.js';

/** The lowest letter starts at 0. */
export const scaleWithoutFloor: Rule = {
  code: 'scale-without-floor',
  severity: 'warning',
  find({ scales }, found) {
    for (const { steps, path } of scales) {
      const last = steps.at(-1);
      if (last !== undefined && !isWorstFirst(steps) && compare(parseExact(last.from) ?? ZERO, ZERO) > 0)
        found(path, { letter: last.letter });
    }
  },
};
