import type { Rule } from '../rule.js';
import { RANK } from './graph.js';

/** What must be learnt does not wait for what may be left out. */
export const prerequisiteOnLowerTier: Rule = {
  code: 'prerequisite-on-lower-tier',
  severity: 'warning',
  find({ waiting, byId }, found) {
    for (const { entry, path } of waiting) {
      entry.after.forEach((id, index) => {
        const first = byId.get(id);
        if (first === undefined || first.entry === entry || RANK[first.entry.tier] <= RANK[entry.tier])
          return;
        found(
          [...path, 'after', index],
          { id: entry.id, tier: entry.tier, first: id, firstTier: first.entry.tier },
          { related: [{ path: first.path, id }] },
        );
      });
    }
  },
};
