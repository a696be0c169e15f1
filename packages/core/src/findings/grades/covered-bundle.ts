import { subjectOf } from '../../model/bundle-subject.js';
import type { Bundle, BundleCondition } from '../../model/grading.js';
import type { Survey } from '../survey.js';
import { covers, partsOf, subjects } from './bundle-need.js';

/** The first of some bundles that whoever meets these conditions meets as well; null for none. */
export function coveredBy(
  survey: Survey,
  bundles: readonly Bundle[],
  conditions: readonly BundleCondition[],
): Bundle | null {
  const find = subjects(survey);
  const rubrics = survey.rubrics.map(({ rubric }) => rubric);
  const isMet = (asked: BundleCondition): boolean =>
    conditions.some((own) => {
      const subject = find(own.subject);
      return (
        subject !== null &&
        subjectOf(own.subject) === subjectOf(asked.subject) &&
        covers(rubrics, partsOf(own, subject), partsOf(asked, subject))
      );
    });
  return bundles.find((bundle) => bundle.conditions.every(isMet)) ?? null;
}
