import type { Rule } from '../rule.js';

/** A version has one entry in the history. */
export const historyTwice: Rule = {
  code: 'history-twice',
  severity: 'error',
  find({ versioned }, found) {
    for (const { entry, path } of versioned) {
      const first = new Map<number, number>();
      entry.check.history.forEach(({ version }, index) => {
        const at = (entryIndex: number) => [...path, 'check', 'history', entryIndex, 'version'];
        const before = first.get(version);
        if (before === undefined) first.set(version, index);
        else found(at(index), { version }, { related: [{ path: at(before), id: String(version) }] });
      });
    }
  },
};
