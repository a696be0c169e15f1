import type { Rule } from '../rule.js';
import { eachSet } from './each-set.js';

/** A set does not ask for more children than it offers. */
export const requireTooMany: Rule = {
  code: 'require-too-many',
  severity: 'error',
  find(survey, found) {
    for (const { require, path, offered } of eachSet(survey)) {
      if (typeof require === 'number' && require > offered && offered > 0)
        found([...path, 'require'], { require, children: offered });
    }
  },
};
