import type { Rule } from '../rule.js';

/** The criteria that a threshold asks for are looked at. */
export const unknownCriterion: Rule = {
  code: 'unknown-criterion',
  severity: 'error',
  find({ thresholds }, found) {
    for (const { bounds, measure, path } of thresholds) {
      for (const { criterion, key } of bounds) {
        if (criterion === null) continue;
        const known = measure.type === 'rubric' ? measure.rubric.criteria.map(({ id }) => id) : [];
        if (!known.includes(criterion)) found([...path, ...key], { criterion, known }, { about: 'key' });
      }
    }
  },
};
