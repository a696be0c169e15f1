import { subjectOf } from '../../model/bundle-subject.js';
import type { Credit } from '../../model/grading.js';
import type { Path } from '../../model/path.js';
import type { Rule } from '../rule.js';
import type { Survey } from '../survey.js';

function namesOf({ rubrics }: Survey): Set<string> {
  return new Set(rubrics.flatMap(({ rubric }) => rubric.levels.map(({ name }) => name)));
}

/** The levels that thresholds, descriptors, credits and bundles name are levels of a rubric. */
export const unknownLevel: Rule = {
  code: 'unknown-level',
  severity: 'error',
  find(survey, found) {
    let told = new Set<string>();
    for (const { bounds, skill, isPast, path } of survey.thresholds) {
      if (!isPast) told = new Set();
      for (const { bound, value, measure, key } of bounds) {
        if (bound.type !== 'level' || value !== null) continue;
        const known = measure.type === 'rubric' ? measure.rubric.levels.map(({ name }) => name) : [];
        // an earlier version that has the threshold of today does not repeat what is wrong with it
        const said = JSON.stringify([bound.level, known]);
        if (!told.has(said)) found([...path, ...key], { level: bound.level, known, skill: skill.id });
        told.add(said);
      }
    }
    for (const { rubric, path } of survey.rubrics) {
      const known = rubric.levels.map(({ name }) => name);
      for (const { id, descriptors } of rubric.criteria) {
        for (const { level } of descriptors) {
          const at = [...path, 'criteria', id, 'descriptors', level];
          if (!known.includes(level)) found(at, { level, known }, { about: 'key' });
        }
      }
    }
    const { credit, scheme } = survey.grading;
    const levels = namesOf(survey);
    const known = [...levels];
    const ofCredit = (said: Credit, path: Path): void => {
      // a course may say for its units what their own rubrics know
      if (said.type !== 'levels' || survey.course !== null) return;
      for (const { level } of said.levels)
        if (!levels.has(level)) found([...path, level], { level, known }, { about: 'key' });
    };
    ofCredit(credit.practice, ['grading', 'credit', 'practice']);
    ofCredit(credit.check, ['grading', 'credit', 'check']);
    ofCredit(credit.summative, ['grading', 'credit', 'summative']);
    if (scheme.type !== 'bundles' || survey.course !== null) return;
    for (const { letter, conditions } of scheme.bundles) {
      for (const { subject, need } of conditions) {
        const path = ['grading', 'bundles', letter, subjectOf(subject)];
        if (need.type === 'level' && levels.size > 0 && !levels.has(need.level))
          found(path, { level: need.level, known, also: ['all'] });
        if (need.type !== 'levels') continue;
        for (const { level } of need.levels)
          if (!levels.has(level)) found([...path, level], { level, known }, { about: 'key' });
      }
    }
  },
};
