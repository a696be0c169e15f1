import type { Rule } from '../rule.js';

const KINDS = ['practice', 'check', 'summative'];

/** What has a weight is there: a kind, a set or a summative; in a course a unit or a summative. */
export const unknownPart: Rule = {
  code: 'unknown-part',
  severity: 'error',
  find({ course, units, sets, summatives, grading: { scheme } }, found) {
    if (scheme.type !== 'weights') return;
    const ids = (course === null ? sets.map(({ entry }) => entry.id) : units.map(({ id }) => id)).concat(
      summatives.map(({ id }) => id),
    );
    const known = [...(course === null ? KINDS : ['summative']), ...ids];
    const allowed = new Set([...KINDS, ...known]);
    for (const { part } of scheme.weights)
      if (!allowed.has(part)) found(['grading', 'weights', part], { id: part, known }, { about: 'key' });
  },
};
