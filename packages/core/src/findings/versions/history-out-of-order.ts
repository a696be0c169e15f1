import type { Rule } from '../rule.js';

/** A later version ended later; else the `before` of the earlier one takes all attempts and none is left for it. */
export const historyOutOfOrder: Rule = {
  code: 'history-out-of-order',
  severity: 'warning',
  find({ versioned }, found) {
    for (const { entry, path } of versioned) {
      const at = (index: number) => [...path, 'check', 'history', index, 'before'];
      const dated = entry.check.history
        .flatMap(({ version, before }, index) => (before === undefined ? [] : [{ version, before, index }]))
        .sort((a, b) => a.version - b.version);
      dated.forEach(({ version, before, index }, rank) => {
        const earlier = dated[rank - 1];
        if (earlier === undefined || earlier.version === version || earlier.before < before) return;
        const related = [{ path: at(earlier.index), id: String(earlier.version) }];
        found(at(index), { version, before, earlier: earlier.version, first: earlier.before }, { related });
      });
    }
  },
};
