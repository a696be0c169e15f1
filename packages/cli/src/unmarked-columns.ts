import type { CourseGrade, Grade } from '@openmastery/core';
import type { ClassRecord, CourseRecord } from './class-record.js';
import { waitingColumns } from './waiting-columns.js';

/** The columns of a gradebook that earn nothing only because work waits to be graded: whose, and which. */
export function unmarkedColumns(
  record: ClassRecord | CourseRecord,
  grades: Grade | CourseGrade,
): readonly { readonly name: string; readonly column: string }[] {
  const parts =
    'unit' in record
      ? [{ unit: record.unit, progress: record.progress, graded: grades.learners, prefix: '' }]
      : record.course.units.flatMap((unit) => {
          const progress = record.progress.units[unit.id];
          const graded = 'units' in grades ? grades.units[unit.id]?.learners : undefined;
          return progress && graded ? [{ unit, progress, graded, prefix: `${unit.id}/` }] : [];
        });
  return record.classmates.flatMap(({ learner, name }) =>
    parts.flatMap(({ unit, progress, graded, prefix }) => {
      const waiting = waitingColumns(unit, progress, learner);
      return (graded[learner]?.columns ?? [])
        .filter(({ id, status }) => status === 'missing' && waiting.has(id))
        .map(({ id }) => ({ name, column: `${prefix}${id}` }));
    }),
  );
}
