import type { Rule } from '../rule.js';
import { stuckIn } from './stuck.js';

/** A learner who keeps mastering whatever is open comes to every skill; circles are told as such. */
export const deadEnd: Rule = {
  code: 'dead-end',
  severity: 'error',
  find(survey, found) {
    for (const { entry, path } of stuckIn(survey).others) found(path, { id: entry.id });
  },
};
