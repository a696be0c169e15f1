import type { CourseGrade, Grade, Progress, Unit } from '@openmastery/core';
import { type Gradebook, gradebookOf } from '@openmastery/unit-format/outputs';
import type { ClassRecord, CourseRecord } from './class-record.js';
import { type Grid, words } from './grid.js';
import { nextWords } from './next-words.js';
import { pointsText } from './numbers.js';
import type { Classmate } from './roster.js';
import { skillsOf } from './skills.js';

/** Progress for other programs: a status for each skill, in a course with its unit before it. */
export function progressDataGrid(record: ClassRecord | CourseRecord): Grid {
  const { classmates } = record;
  const parts: readonly Part[] =
    'unit' in record
      ? [{ unit: record.unit, progress: record.progress, prefix: '' }]
      : record.course.units.map((unit) => ({
          unit,
          progress: record.progress.units[unit.id],
          prefix: `${unit.id}/`,
        }));
  const columns = parts.flatMap((part) => [
    ...skillColumns(part, classmates),
    {
      head: `${part.prefix}complete`,
      textOf: (learner: string) => String(part.progress?.learners[learner]?.complete ?? false),
    },
  ]);
  return {
    columns: ['learner', 'name', 'group', ...columns.map(({ head }) => head), 'next'].map((head) => ({
      head,
    })),
    rows: classmates.map(({ learner, name, group }) =>
      [
        learner,
        name,
        group ?? '',
        ...columns.map(({ textOf }) => textOf(learner)),
        nextOf(parts, learner),
      ].map((text) => words(text)),
    ),
  };
}

interface Part {
  readonly unit: Unit;
  readonly progress: Progress | undefined;
  readonly prefix: string;
}

function skillColumns({ unit, progress, prefix }: Part, classmates: readonly Classmate[]) {
  return skillsOf(unit)
    .filter(
      ({ skill: { id, retired } }) =>
        !retired || classmates.some(({ learner }) => progress?.learners[learner]?.skills[id]),
    )
    .map(({ skill: { id } }) => ({
      head: `${prefix}${id}`,
      textOf: (learner: string): string => progress?.learners[learner]?.skills[id]?.status ?? '',
    }));
}

function nextOf(parts: readonly Part[], learner: string): string {
  for (const { progress, prefix } of parts) {
    const mine = progress?.learners[learner];
    const next = mine?.complete ? undefined : mine?.next[0];
    if (next !== undefined) return `${prefix}${next.skill}: ${nextWords(next)}`;
  }
  return '';
}

/** The gradebook for other programs: a column for each column, in points; what is not in the sum is blank. */
export function gradeDataGrid(record: ClassRecord | CourseRecord, grade: Grade | CourseGrade): Grid {
  const { columns, rows } = gradebookFor(record, grade);
  const units = 'units' in grade ? Object.entries(grade.units) : [];
  const heads = [
    'learner',
    'name',
    'group',
    ...columns.map(({ id }) => id),
    ...units.flatMap(([unit]) => [`${unit}/percent`, `${unit}/letter`]),
    'percent',
    'letter',
  ];
  return {
    columns: heads.map((head) => ({ head })),
    rows: rows.map(({ learner, name, group, cells, percent, letter }) => {
      const scores = columns.map(({ id }) => {
        const cell = cells.get(id);
        return cell?.status === 'counted' || cell?.status === 'missing' ? pointsText(cell.earned) : '';
      });
      const grades = units.flatMap(([, { learners }]) => [
        percentOf(learners[learner]?.percent ?? null),
        learners[learner]?.letter ?? '',
      ]);
      return [learner, name, group ?? '', ...scores, ...grades, percentOf(percent), letter ?? ''].map(
        (text) => words(text),
      );
    }),
  };
}

/** A record's grades as one table, of the learners asked about. */
export function gradebookFor(record: ClassRecord | CourseRecord, grade: Grade | CourseGrade): Gradebook {
  const { classmates: learners } = record;
  return gradebookOf(
    'unit' in record
      ? { unit: record.unit, grade: grade as Grade, learners }
      : { course: record.course, grade: grade as CourseGrade, learners },
  );
}

function percentOf(figure: { readonly percent: number } | null): string {
  return figure === null ? '' : String(figure.percent);
}
