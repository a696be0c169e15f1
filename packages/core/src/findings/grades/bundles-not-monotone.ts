import { subjectOf } from '../../model/bundle-subject.js';
import type { BundleCondition } from '../../model/grading.js';
import type { Rule } from '../rule.js';
import { covers, partsOf, subjects } from './bundle-need.js';
import { coveredBy } from './covered-bundle.js';

/** A better letter asks for at least as much of everything. */
export const bundlesNotMonotone: Rule = {
  code: 'bundles-not-monotone',
  severity: 'warning',
  find(survey, found) {
    const { scheme } = survey.grading;
    if (survey.unit === null || scheme.type !== 'bundles') return;
    const find = subjects(survey);
    const rubrics = survey.rubrics.map(({ rubric }) => rubric);
    const asksMore = (one: BundleCondition, other: BundleCondition): boolean => {
      const subject = find(one.subject);
      if (subject === null) return false;
      const [own, others] = [partsOf(one, subject), partsOf(other, subject)];
      return covers(rubrics, own, others) && !covers(rubrics, others, own);
    };
    scheme.bundles.forEach(({ letter, conditions }, index) => {
      const better = scheme.bundles.slice(0, index);
      // a bundle that can never be given is told as such
      if (coveredBy(survey, better, conditions) !== null) return;
      for (const condition of conditions) {
        const name = subjectOf(condition.subject);
        const higher = better.find((bundle) =>
          bundle.conditions.some((other) => subjectOf(other.subject) === name && asksMore(condition, other)),
        );
        if (higher !== undefined)
          found(
            ['grading', 'bundles', letter, name],
            { letter, better: higher.letter },
            {
              related: [{ path: ['grading', 'bundles', higher.letter, name], id: higher.letter }],
            },
          );
      }
    });
  },
};
