import { subjectOf } from '../../model/bundle-subject.js';
import type { Rule } from '../rule.js';

const STATISTICS: ReadonlySet<string> = new Set(['average', 'lowest', 'points']);

/** A bundle asks for something that can be: a word that no rubric has as a level is a slip. */
export const unreadableCondition: Rule = {
  code: 'unreadable-condition',
  severity: 'error',
  find({ unit, rubrics, grading: { scheme } }, found) {
    if (unit === null || scheme.type !== 'bundles') return;
    for (const { letter, conditions } of scheme.bundles) {
      for (const { subject, need } of conditions) {
        const path = ['grading', 'bundles', letter, subjectOf(subject)];
        if (need.type === 'level' && rubrics.length === 0) found(path, { text: need.level, also: ['all'] });
        if (need.type === 'levels' && STATISTICS.has(subject.type))
          found(path, { text: need.levels.map(({ level }) => level).join(', ') });
      }
    }
  },
};
