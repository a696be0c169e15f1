import type { Grade } from '@openmastery/core';
import type { ClassRecord } from './class-record.js';
import { gradeCells } from './grade-grid.js';
import { type Grid, words } from './grid.js';

/** Two gradebooks of the same work side by side: by mastery, and with partial credit for every score. */
export function compareGrid({ classmates }: ClassRecord, byMastery: Grade, traditional: Grade): Grid {
  return {
    columns: [
      { head: 'learner' },
      { head: 'mastery', align: 'right' },
      { head: 'letter' },
      { head: 'traditional', align: 'right' },
      { head: 'letter' },
      { head: 'difference', align: 'right' },
    ],
    rows: classmates.map(({ learner, name }) => {
      const points = difference(byMastery, traditional, learner);
      return [
        words(name),
        ...gradeCells(byMastery.learners[learner]),
        ...gradeCells(traditional.learners[learner]),
        words(points === null ? '' : `${points > 0 ? '+' : ''}${points.toFixed(2)}`),
      ];
    }),
  };
}

/** How much higher the grade by mastery is, in percent points, as the two stand on the page; null without both. */
export function difference(byMastery: Grade, traditional: Grade, learner: string): number | null {
  const one = byMastery.learners[learner]?.percent?.percent;
  const other = traditional.learners[learner]?.percent?.percent;
  if (one === undefined || other === undefined) return null;
  // Both have two decimals, so their hundredths are whole.
  return (Math.round(one * 100) - Math.round(other * 100)) / 100;
}
