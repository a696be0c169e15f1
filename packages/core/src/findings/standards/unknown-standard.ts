import type { Rule } from '../rule.js';

/** What a skill is aligned with is one of the known standards. */
export const unknownStandard: Rule = {
  code: 'unknown-standard',
  severity: 'error',
  find({ skills, standards }, found) {
    if (standards === null) return;
    let known: string[] | undefined;
    for (const { entry, path } of skills) {
      entry.standards.forEach((id, index) => {
        if (standards.has(id)) return;
        known ??= [...standards];
        found([...path, 'standards', index], { id, known });
      });
    }
  },
};
