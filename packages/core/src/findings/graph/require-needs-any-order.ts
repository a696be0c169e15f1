import type { Rule } from '../rule.js';
import { eachSet } from './each-set.js';

/** In order each child is needed for the next, so only `order: any` leaves a choice. */
export const requireNeedsAnyOrder: Rule = {
  code: 'require-needs-any-order',
  severity: 'error',
  find(survey, found) {
    for (const { require, order, path, offered } of eachSet(survey)) {
      if (typeof require === 'number' && order === 'linear')
        found([...path, 'require'], { require, children: offered });
    }
  },
};
