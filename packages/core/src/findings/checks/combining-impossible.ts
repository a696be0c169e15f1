import type { Rule } from '../rule.js';

/** `N of last M` asks for no more than it looks at. */
export const combiningImpossible: Rule = {
  code: 'combining-impossible',
  severity: 'error',
  find({ thresholds }, found) {
    for (const { threshold, path } of thresholds) {
      const { by } = threshold;
      if (by.type === 'ofLast' && by.n > by.of) found([...path, 'by'], { n: by.n, of: by.of });
    }
  },
};
