import type { Rule } from '../rule.js';

/** A grade by tiers is about skills; summatives that are there do not enter it. */
export const tiersIgnoreSummatives: Rule = {
  code: 'tiers-ignore-summatives',
  severity: 'warning',
  find({ unit, summatives, grading: { scheme } }, found) {
    if (unit !== null && scheme.type === 'tiers' && summatives.length > 0)
      found(['grading', 'tiers'], { ids: summatives.map(({ id }) => id) });
  },
};
