import type { Column, Grade, LearnerGrade, Range } from '@openmastery/core';
import type { ClassRecord } from './class-record.js';
import { type Cell, type Grid, type GridColumn, words } from './grid.js';
import { gradeText, pointsText } from './numbers.js';
import { skillsOf } from './skills.js';

const RIGHT = 'right';

/** The gradebook for people: what each skill gave (practice + check), the summatives, and the grade. */
export function gradeGrid({ unit, classmates }: ClassRecord, grade: Grade): Grid {
  const skills = skillsOf(unit).filter(({ skill }) => !skill.retired);
  const subjects = [
    ...skills.map(({ skill }) => ({ head: skill.id, isOf: (column: Column) => column.skill === skill.id })),
    ...unit.summatives.map(({ id }) => ({
      head: id,
      isOf: (column: Column) => column.id === `summative:${id}`,
    })),
  ];
  return {
    columns: [
      { head: 'learner' },
      ...subjects.map(({ head }): GridColumn => ({ head, align: RIGHT })),
      { head: 'percent', align: RIGHT },
      { head: 'letter' },
      { head: 'worst to best case' },
    ],
    rows: classmates.map(({ learner, name }) => {
      const mine = grade.learners[learner];
      return [
        words(name),
        ...subjects.map(({ isOf }) => earnedCell(mine?.columns.filter(isOf) ?? [])),
        ...gradeCells(mine),
        words(mine === undefined ? '' : rangeText(mine.range)),
      ];
    }),
  };
}

/** Percent and letter, as two cells. */
export function gradeCells(
  grade: Pick<LearnerGrade, 'percent' | 'letter'> | undefined,
): readonly [Cell, Cell] {
  const { percent = null, letter = null } = grade ?? {};
  const plain = percent === null ? '' : String(percent.percent);
  return [
    { text: percent === null ? '–' : gradeText(percent), plain },
    { text: letter ?? '–', plain: letter ?? '', ink: 'bold' },
  ];
}

function earnedCell(columns: readonly Column[]): Cell {
  const inIt = columns.filter(isIn);
  if (inIt.length > 0) return words(inIt.map(({ earned }) => pointsText(earned)).join(' + '));
  const [first] = columns;
  return words(first === undefined ? '' : first.status, 'dim');
}

function isIn({ status }: Column): boolean {
  return status === 'counted' || status === 'missing';
}

/** The worst and the best case of a grade, in few words. */
export function rangeText({ lowest, highest }: Range): string {
  if (lowest === null || highest === null) return '';
  const [from, to] = [lowest, highest].map((end) => (typeof end === 'string' ? end : gradeText(end)));
  return from === to ? 'settled' : `${from} to ${to}`;
}
