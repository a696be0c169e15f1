import type { Skill } from '../../model/unit.js';
import type { Rule } from '../rule.js';
import type { Survey } from '../survey.js';

const hasPractice = ({ practice }: Skill): boolean =>
  practice !== null && (practice.points ?? practice.tasks.length) > 0;

/** Whether a weight has anything to count; what is unknown is told as such. */
function hasColumns({ course, skills, graph, byId, summatives }: Survey, part: string): boolean {
  if (part === 'summative') return summatives.length > 0;
  if (course !== null) return true;
  const offered = skills.filter(({ entry }) => !entry.retired);
  if (part === 'practice') return offered.some(({ entry }) => hasPractice(entry));
  if (part === 'check') return offered.length > 0;
  const place = byId.get(part);
  return place === undefined || graph.there[place.at + 1] === true;
}

/** What has a weight can earn something; else its weight silently goes to the others. */
export const weightOfNothing: Rule = {
  code: 'weight-of-nothing',
  severity: 'warning',
  find(survey, found) {
    const { scheme } = survey.grading;
    if (scheme.type !== 'weights') return;
    for (const { part, weight } of scheme.weights)
      if (weight > 0 && !hasColumns(survey, part)) found(['grading', 'weights', part], { part, weight });
  },
};
