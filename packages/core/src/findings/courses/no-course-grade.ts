import type { Rule } from '../rule.js';

/** A course's own grade is made by weights of its units and summatives; any other way makes the grades of its units. */
export const noCourseGrade: Rule = {
  code: 'no-course-grade',
  severity: 'warning',
  find({ course, grading: { scheme } }, found) {
    if (course === null || scheme.type === 'points') return;
    if (scheme.type !== 'weights') {
      found(['grading', scheme.type], { scheme: scheme.type }, { about: 'key' });
      return;
    }
    for (const { part } of scheme.weights) {
      if (part === 'practice' || part === 'check')
        found(['grading', 'weights', part], { scheme: 'weights', part }, { about: 'key' });
    }
  },
};
