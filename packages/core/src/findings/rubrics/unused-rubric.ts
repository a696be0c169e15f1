import { placesOf } from '../place.js';
import type { Rule } from '../rule.js';
import { usedRubrics } from './used-rubrics.js';

/**
 * A rubric that a course names is used in it or in one of its units. Which of its rubrics a unit has from its course
 * only its source says, so those of a unit are looked for where it is read.
 */
export const unusedRubric: Rule = {
  code: 'unused-rubric',
  severity: 'warning',
  find({ course, units, summatives }, found) {
    if (course === null || course.rubrics.length === 0) return;
    const used = [
      usedRubrics([], summatives),
      ...units.map((unit) => usedRubrics(placesOf(unit.skills).skills, unit.summatives)),
    ];
    for (const { id = '' } of course.rubrics)
      if (!used.some((ids) => ids.has(id))) found(['rubrics', id], { id }, { about: 'key' });
  },
};
