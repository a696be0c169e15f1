import { compare, ZERO } from '../../exact/ratio.js';
import type { Rule } from '../rule.js';
import { isWorstFirst } from './worst-first.js';

/** The lowest letter starts at 0. */
export const scaleWithoutFloor: Rule = {
  code: 'scale-without-floor',
  severity: 'warning',
  find({ scales }, found) {
    for (const scale of scales) {
      const last = scale.steps.at(-1);
      if (last !== undefined && !isWorstFirst(scale) && compare(scale.starts.at(-1) ?? ZERO, ZERO) > 0)
        found(scale.path, { letter: last.letter });
    }
  },
};
