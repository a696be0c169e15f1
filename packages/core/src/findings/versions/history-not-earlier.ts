import type { Rule } from '../rule.js';

/** What stands in the history was before today. */
export const historyNotEarlier: Rule = {
  code: 'history-not-earlier',
  severity: 'error',
  find({ versioned }, found) {
    for (const { entry, path } of versioned) {
      const { version, history } = entry.check;
      history.forEach((past, index) => {
        if (past.version >= version || past.version < 1)
          found([...path, 'check', 'history', index, 'version'], { version: past.version, current: version });
      });
    }
  },
};
