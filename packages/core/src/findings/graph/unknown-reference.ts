import { subjectOf } from '../../model/bundle-subject.js';
import type { Rule } from '../rule.js';

/** What a bundle may ask for besides skills, sets and summatives. */
const SUBJECTS = ['skills', 'must', 'should', 'aspire', 'average', 'lowest', 'points'] as const;

/** What `after` and the conditions of bundles name is there. */
export const unknownReference: Rule = {
  code: 'unknown-reference',
  severity: 'error',
  find({ waiting, byId, summatives, grading, units, unit }, found) {
    const others = (id: string): string[] => [...byId.keys()].filter((other) => other !== id);
    for (const { entry, path } of waiting) {
      entry.after.forEach((id, index) => {
        if (!byId.has(id) && id !== entry.id)
          found([...path, 'after', index], { id, known: others(entry.id) });
      });
    }
    const ids = new Set(units.map(({ id }) => id));
    units.forEach(({ id, after }, index) => {
      after.forEach((first, at) => {
        if (!ids.has(first))
          found(['units', index, 'after', at], {
            id: first,
            known: [...ids].filter((other) => other !== id),
          });
      });
    });
    if (unit === null || grading.scheme.type !== 'bundles') return;
    const known = new Set([...byId.keys(), ...summatives.map(({ id }) => id)]);
    for (const { letter, conditions } of grading.scheme.bundles) {
      for (const { subject } of conditions) {
        if (subject.type !== 'entry' || known.has(subject.id)) continue;
        const path = ['grading', 'bundles', letter, subjectOf(subject)];
        found(path, { id: subject.id, known: [...SUBJECTS, ...known] }, { about: 'key' });
      }
    }
  },
};
