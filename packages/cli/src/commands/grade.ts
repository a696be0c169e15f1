import { type Grade, grade } from '@openmastery/core';
import { type ClassRecord, openRecord } from '../class-record.js';
import type { Perform } from '../command.js';
import { compareGrid, difference } from '../compare-grid.js';
import { gradeDataGrid, gradeGrid } from '../grade-grid.js';
import { formatGrid } from '../grid-format.js';
import { jsonText } from '../json-text.js';
import { pickLearners } from '../roster.js';

/** The gradebook, by itself or with the traditional one beside it. */
export const perform: Perform = async (invocation, host) => {
  const opened = await openRecord(invocation, host);
  if ('exit' in opened) return opened.exit;
  const { record } = opened;
  const { unit, progress } = record;
  const format = invocation.value('format');
  const grades = grade(unit, progress);
  const traditional = invocation.has('compare') ? grade(unit, progress, { credit: 'score' }) : null;
  if (format === 'json') host.stdout.write(jsonText(gradeData(record, grades, traditional)));
  else if (traditional !== null)
    host.stdout.write(formatGrid(compareGrid(record, grades, traditional), format, host));
  else {
    const grid = format === 'csv' ? gradeDataGrid(record, grades) : gradeGrid(record, grades);
    host.stdout.write(formatGrid(grid, format, host));
  }
  return record.exit;
};

function gradeData({ classmates }: ClassRecord, grades: Grade, traditional: Grade | null) {
  const data = { ...grades, learners: pickLearners(grades.learners, classmates) };
  if (traditional === null) return data;
  const differences = classmates.map(
    ({ learner }) => [learner, difference(grades, traditional, learner)] as const,
  );
  return {
    ...data,
    traditional: pickLearners(traditional.learners, classmates),
    difference: Object.fromEntries(differences),
  };
}
