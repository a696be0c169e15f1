import { subjectOf } from '../../model/bundle-subject.js';
import type { BundleAmount } from '../../model/grading.js';
import type { Rule } from '../rule.js';
import { type Subject, subjects } from './bundle-need.js';

function knows(subject: Subject, level: string): number | null {
  if (subject.type === 'figure') return null;
  const measures =
    subject.type === 'summative'
      ? [subject.summative.rubric]
      : subject.skills.map(({ check }) => (check.measure.type === 'rubric' ? check.measure.rubric : null));
  return measures.filter((rubric) => rubric?.levels.some(({ name }) => name === level)).length;
}

/** How many an amount asks for, of so many. */
function asked(amount: BundleAmount, of: number): number {
  if (amount.type === 'count') return amount.n;
  return amount.type === 'all' ? of : 0;
}

/** A bundle asks for no more than there is: skills, points of a summative, skills with such a level. */
export const bundleUnreachable: Rule = {
  code: 'bundle-unreachable',
  severity: 'error',
  find(survey, found) {
    const { scheme } = survey.grading;
    if (survey.unit === null || scheme.type !== 'bundles') return;
    const find = subjects(survey);
    const levels = new Set(survey.rubrics.flatMap(({ rubric }) => rubric.levels.map(({ name }) => name)));
    for (const { letter, conditions } of scheme.bundles) {
      for (const { subject, need } of conditions) {
        const about = find(subject);
        if (about === null || about.type === 'figure') continue;
        const path = ['grading', 'bundles', letter, subjectOf(subject)];
        const of = about.type === 'skills' ? about.skills.length : 1;
        const most = about.type === 'skills' ? of : about.summative.points;
        if (need.type === 'count' && most !== null && need.n > most) found(path, { n: need.n, most });
        const wanted =
          need.type === 'level'
            ? [{ level: need.level, amount: { type: 'all' as const }, path }]
            : need.type === 'levels'
              ? need.levels.map((each) => ({ ...each, path: [...path, each.level] }))
              : [];
        for (const { level, amount, path: at } of wanted) {
          const have = knows(about, level);
          const n = about.type === 'summative' ? 1 : asked(amount, of);
          // a level that no rubric has is told as such
          if (have !== null && n > have && levels.has(level)) found(at, { n, most: have, level });
        }
      }
    }
  },
};
