import { type CourseGrade, type Grade, type GradeOptions, grade } from '@openmastery/core';
import { type ClassRecord, type CourseRecord, openUnitOrCourse } from '../class-record.js';
import type { Perform } from '../command.js';
import { compareGrid, compareSummary, difference, hiddenFrom, type TwoBooks } from '../compare-grid.js';
import { courseGradeGrid } from '../course-grid.js';
import { gradeDataGrid } from '../data-grids.js';
import { gradeGrid } from '../grade-grid.js';
import { type GradebookFormat, gradebookFormat, readerOf, writeGradebook } from '../gradebook-file.js';
import type { Grid } from '../grid.js';
import { formatGrid } from '../grid-format.js';
import { EXIT, type Host } from '../host.js';
import { jsonText } from '../json-text.js';
import { GRADE_OUTPUTS, sayUnmarked, writeGrades } from '../outputs.js';
import { during } from '../progress-line.js';
import { type Classmate, pickLearners } from '../roster.js';

/** The gradebook of a unit or a course, by itself or with the traditional one beside it, or for another program. */
export const perform: Perform = async (invocation, host) => {
  const format = gradebookFormat(invocation);
  const output = GRADE_OUTPUTS.find((one) => one === format);
  if (output !== undefined && invocation.has('compare')) {
    host.stderr.write(`openmastery: \`--compare\` has no place in \`${format}\`; leave one of them out\n`);
    return EXIT.usage;
  }
  const opened = await openUnitOrCourse(invocation, host);
  if ('exit' in opened) return opened.exit;
  const record = 'record' in opened ? opened.record : opened.course;
  const { length } = record.events;
  const mastery = during('grading', length, host, () => gradeOf(record));
  if (output !== undefined) return writeGrades(output, record, mastery, invocation, host);
  const books: TwoBooks | null = invocation.has('compare')
    ? {
        record,
        mastery,
        traditional: during('grading', length, host, () => gradeOf(record, { credit: 'score' })),
      }
    : null;
  if (format === 'csv' && books === null) sayUnmarked(record, mastery, host);
  const text = gradebookText(record, mastery, books, format, readerOf(invocation, host));
  return writeGradebook(text, format as GradebookFormat, invocation, host, record.exit);
};

function gradebookText(
  record: ClassRecord | CourseRecord,
  mastery: Grade | CourseGrade,
  books: TwoBooks | null,
  format: string,
  reader: Host,
): string {
  if (format === 'json') return jsonText(gradeData(record, mastery, books));
  if (books === null) return formatGrid(gridOf(record, mastery, format), format, reader);
  const table = formatGrid(compareGrid(books), format, reader);
  return format === 'csv' ? table : `${table}\n${compareSummary(books)}`;
}

function gradeOf(record: ClassRecord | CourseRecord, options?: GradeOptions): Grade | CourseGrade {
  return 'unit' in record
    ? grade(record.unit, record.progress, options)
    : grade(record.course, record.progress, options);
}

function gridOf(record: ClassRecord | CourseRecord, grades: Grade | CourseGrade, format: string): Grid {
  if (format === 'csv') return gradeDataGrid(record, grades);
  return 'unit' in record
    ? gradeGrid(record, grades as Grade)
    : courseGradeGrid(record, grades as CourseGrade);
}

function gradeData(record: ClassRecord | CourseRecord, grades: Grade | CourseGrade, books: TwoBooks | null) {
  const { classmates } = record;
  const data = picked(grades, classmates);
  if (books === null) return data;
  const of = <Value>(make: (learner: string) => Value) =>
    Object.fromEntries(classmates.map(({ learner }) => [learner, make(learner)] as const));
  return {
    ...data,
    traditional: pickLearners(books.traditional.learners, classmates),
    difference: of((learner) => difference(grades, books.traditional, learner)),
    hidden: of((learner) => hiddenFrom(books, learner)),
  };
}

function picked(grades: Grade | CourseGrade, classmates: readonly Classmate[]) {
  if (!('units' in grades)) return { ...grades, learners: pickLearners(grades.learners, classmates) };
  const units = Object.entries(grades.units).map(
    ([id, unit]) => [id, { ...unit, learners: pickLearners(unit.learners, classmates) }] as const,
  );
  return { ...grades, units: Object.fromEntries(units), learners: pickLearners(grades.learners, classmates) };
}
