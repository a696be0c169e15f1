import type { Rule } from '../rule.js';

/** What is graded has points. */
export const pointsMissing: Rule = {
  code: 'points-missing',
  severity: 'error',
  find({ skills, summatives }, found) {
    for (const { entry, path } of skills) {
      entry.practice?.tasks.forEach(({ id, points }, index) => {
        if (points === null) found([...path, 'practice', 'tasks', index], { id });
      });
    }
    summatives.forEach(({ id, points }, index) => {
      if (points === null) found(['summatives', index], { id });
    });
  },
};
