import type { Rule } from '../rule.js';

/** Who misses the only attempt on a skill is not kept from everything after it. */
export const oneAttemptBlocks: Rule = {
  code: 'one-attempt-blocks',
  severity: 'warning',
  find({ skills, places, graph }, found) {
    for (const { entry, path, at } of skills) {
      const blocked = places[(graph.blocks[at + 1] as number) - 1];
      if (entry.reassess.attempts !== 1 || entry.retired || blocked === undefined) continue;
      const related = [{ path: blocked.path, id: blocked.entry.id }];
      found([...path, 'reassess', 'attempts'], {}, { related });
    }
  },
};
