import type { Rule } from '../rule.js';

/** Beyond this the version itself is a slip. */
const MOST = 100;

/** Every earlier version of a check has its entry in the history. */
export const historyGap: Rule = {
  code: 'history-gap',
  severity: 'warning',
  find({ versioned }, found) {
    for (const { entry, path } of versioned) {
      const { version, history } = entry.check;
      if (version <= 1) continue;
      const known = new Set(history.map((past) => past.version));
      const missing: string[] = [];
      for (let earlier = 1; earlier < version && earlier < MOST; earlier += 1)
        if (!known.has(earlier)) missing.push(String(earlier));
      if (missing.length > 0) found([...path, 'check', 'version'], { versions: missing, current: version });
    }
  },
};
