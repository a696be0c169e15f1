import type { Rule } from '../rule.js';

/** With a rubric somebody says which level is enough. */
export const thresholdMissing: Rule = {
  code: 'threshold-missing',
  severity: 'error',
  find({ thresholds }, found) {
    for (const { bounds, measure, path, isPast } of thresholds) {
      if (bounds.length > 0 || measure.type !== 'rubric') continue;
      // said where the rubric is, so that skills which inherit one share the finding
      const at = [...path.slice(0, -1), ...(isPast ? [] : ['check']), 'rubric'];
      found(at, { levels: measure.rubric.levels.map(({ name }) => name) });
    }
  },
};
