import type { CourseGrade, Grade } from '@openmastery/core';
import { type Hidden, type HiddenSkill, hiddenOf } from '@openmastery/unit-format/outputs';
import type { ClassRecord, CourseRecord } from './class-record.js';
import { gradeCells } from './grade-grid.js';
import { type Grid, words } from './grid.js';
import { percentText } from './numbers.js';

/** Two gradebooks of the same work: by mastery, and with partial credit for every score. */
export interface TwoBooks {
  readonly record: ClassRecord | CourseRecord;
  readonly mastery: Grade | CourseGrade;
  readonly traditional: Grade | CourseGrade;
}

/** Both gradebooks side by side, with what each of them hides. */
export function compareGrid(books: TwoBooks): Grid {
  const { record, mastery, traditional } = books;
  return {
    columns: [
      { head: 'learner' },
      { head: 'mastery', align: 'right' },
      { head: 'letter' },
      { head: 'traditional', align: 'right' },
      { head: 'letter' },
      { head: 'difference', align: 'right' },
      { head: 'traditional hides' },
      { head: 'mastery hides' },
    ],
    rows: record.classmates.map(({ learner, name }) => {
      const points = difference(mastery, traditional, learner);
      const { byTraditional, byMastery } = hiddenFrom(books, learner);
      return [
        words(name),
        ...gradeCells(mastery.learners[learner]),
        ...gradeCells(traditional.learners[learner]),
        words(points === null ? '' : `${points > 0 ? '+' : ''}${points.toFixed(2)}`),
        words(byTraditional.length === 0 ? '' : `not mastered: ${listed(byTraditional)}`),
        words(byMastery.length === 0 ? '' : `below 100%: ${listed(byMastery)}`),
      ];
    }),
  };
}

/** What the two gradebooks come to for a class, in sentences. */
export function compareSummary(books: TwoBooks): string {
  const { record, mastery, traditional } = books;
  const learners = record.classmates.map(({ learner }) => learner);
  const otherLetter = learners.filter(
    (learner) => mastery.learners[learner]?.letter !== traditional.learners[learner]?.letter,
  ).length;
  const hidden = learners.map((learner) => hiddenFrom(books, learner));
  const count = (side: keyof Hidden) => hidden.filter((one) => one[side].length > 0).length;
  const all = learners.length;
  return `${otherLetter} of ${all} get another letter.
Traditional points hide that a skill is not mastered for ${count('byTraditional')} of ${all}: it earns points all the same.
Grades by mastery hide that a mastered skill had mistakes for ${count('byMastery')} of ${all}: it earns all its points.
`;
}

/** What each gradebook hides of a learner. */
export function hiddenFrom({ record, mastery, traditional }: TwoBooks, learner: string): Hidden {
  const about = 'unit' in record ? record.unit : record.course;
  return hiddenOf({ about, progress: record.progress, mastery, traditional }, learner);
}

/** How much higher the grade by mastery is, in percent points, as the two stand on the page; null without both. */
export function difference(
  mastery: Grade | CourseGrade,
  traditional: Grade | CourseGrade,
  learner: string,
): number | null {
  const one = mastery.learners[learner]?.percent?.percent;
  const other = traditional.learners[learner]?.percent?.percent;
  if (one === undefined || other === undefined) return null;
  // Both have two decimals, so their hundredths are whole.
  return (Math.round(one * 100) - Math.round(other * 100)) / 100;
}

function listed(skills: readonly HiddenSkill[]): string {
  return skills
    .map(({ skill, figure }) => (figure === null ? skill : `${skill} ${percentText(figure)}`))
    .join(', ');
}
