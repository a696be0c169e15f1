import type { Rule } from '../rule.js';

/** What is waited for is still offered: what is retired holds nothing back. */
export const prerequisiteRetired: Rule = {
  code: 'prerequisite-retired',
  severity: 'warning',
  find({ skills, waiting, byId, graph }, found) {
    if (skills.every(({ entry }) => !entry.retired)) return;
    for (const { entry, path, at } of waiting) {
      if (!graph.there[at + 1]) continue;
      entry.after.forEach((id, index) => {
        const first = byId.get(id);
        if (first === undefined || graph.there[first.at + 1]) return;
        found(
          [...path, 'after', index],
          { id: entry.id, first: id },
          { related: [{ path: first.path, id }] },
        );
      });
    }
  },
};
