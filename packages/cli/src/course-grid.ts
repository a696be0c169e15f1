import type { CourseGrade, LearnerProgress, Unit } from '@openmastery/core';
import type { CourseRecord } from './class-record.js';
import { gradeCells, rangeText } from './grade-grid.js';
import { type Cell, type Grid, type GridColumn, words } from './grid.js';
import { nextWords } from './next-words.js';
import { skillsOf } from './skills.js';

const RIGHT = 'right';

/** Learners down, units across: how many skills of each are mastered, and what comes next in the course. */
export function courseProgressGrid({ course, progress, classmates }: CourseRecord): Grid {
  const groups = classmates.some(({ group }) => group !== null);
  const rows = classmates.map(({ learner, name, group }): readonly Cell[] => {
    const states = course.units.map((unit) => ({ unit, mine: progress.units[unit.id]?.learners[learner] }));
    const next = states.flatMap(({ unit, mine }) =>
      mine === undefined || mine.complete ? [] : mine.next.map((step) => ({ unit, step })),
    )[0];
    return [
      words(name),
      ...(groups ? [words(group ?? '')] : []),
      ...states.map(({ unit, mine }) => unitCell(unit, mine)),
      states.every(({ mine }) => mine?.complete === true)
        ? words('complete', 'green')
        : words(next === undefined ? '' : `${next.unit.id}/${next.step.skill}: ${nextWords(next.step)}`),
    ];
  });
  return {
    columns: [
      { head: 'learner' },
      ...(groups ? [{ head: 'group' }] : []),
      ...course.units.map(({ id }): GridColumn => ({ head: id })),
      { head: 'next' },
    ],
    rows,
  };
}

function unitCell(unit: Unit, mine: LearnerProgress | undefined): Cell {
  if (mine === undefined) return words('');
  if (mine.excused) return words('– excused', 'dim');
  const asked = skillsOf(unit).flatMap(({ skill }) => {
    const status = skill.retired ? undefined : mine.skills[skill.id]?.status;
    return status === undefined || status === 'excused' ? [] : [status];
  });
  const count = `${asked.filter((status) => status === 'mastered').length} of ${asked.length}`;
  return mine.complete ? { text: `✓ ${count}`, ink: 'green' } : words(count);
}

/** The course's gradebook for people: the percent of each unit, the course's own assessments, and its grade. */
export function courseGradeGrid({ course, classmates }: CourseRecord, grade: CourseGrade): Grid {
  const subjects = [...course.units, ...course.summatives].map(({ id }) => id);
  return {
    columns: [
      { head: 'learner' },
      ...subjects.map((head): GridColumn => ({ head, align: RIGHT })),
      { head: 'percent', align: RIGHT },
      { head: 'letter' },
      { head: 'worst to best case' },
    ],
    rows: classmates.map(({ learner, name }) => {
      const mine = grade.learners[learner];
      const units = course.units.map(({ id }) => {
        const own = grade.units[id]?.learners[learner];
        const [percent] = gradeCells(own);
        const letter = own?.letter == null ? '' : ` ${own.letter}`;
        return own?.percent == null && own?.letter != null
          ? words(own.letter)
          : words(`${percent.text}${letter}`);
      });
      const summatives = course.summatives.map(({ id }) => {
        const column = mine?.columns.find((one) => one.id === `summative:${id}`);
        if (column === undefined) return words('');
        return column.status === 'counted' ? words(column.earned) : words(column.status, 'dim');
      });
      const range = words(mine === undefined ? '' : rangeText(mine.range));
      return [words(name), ...units, ...summatives, ...gradeCells(mine), range];
    }),
  };
}
