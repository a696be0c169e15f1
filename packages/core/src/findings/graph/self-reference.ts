import type { Rule } from '../rule.js';

/** Nothing comes after itself. */
export const selfReference: Rule = {
  code: 'self-reference',
  severity: 'error',
  find({ waiting, units }, found) {
    for (const { entry, path } of waiting) {
      const index = entry.after.indexOf(entry.id);
      if (index >= 0) found([...path, 'after', index], { id: entry.id });
    }
    units.forEach(({ id, after }, unit) => {
      const index = after.indexOf(id);
      if (index >= 0) found(['units', unit, 'after', index], { id });
    });
  },
};
