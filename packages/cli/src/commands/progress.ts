import type { CourseProgress, Progress } from '@openmastery/core';
import { attemptsAgainstPolicy } from '../against-policy.js';
import { type ClassRecord, openUnitOrCourse } from '../class-record.js';
import type { Perform } from '../command.js';
import { counted } from '../counted.js';
import { courseProgressGrid } from '../course-grid.js';
import { progressDataGrid } from '../data-grids.js';
import { formatGrid } from '../grid-format.js';
import { jsonText } from '../json-text.js';
import { writeStatements } from '../outputs.js';
import { progressGrid } from '../progress-grid.js';
import { type Classmate, pickLearners } from '../roster.js';

/** Who stands where, in a unit or in a course. */
export const perform: Perform = async (invocation, host) => {
  const opened = await openUnitOrCourse(invocation, host);
  if ('exit' in opened) return opened.exit;
  const record = 'record' in opened ? opened.record : opened.course;
  const format = invocation.value('format') ?? 'table';
  if (format === 'xapi') return writeStatements(record, invocation, host);
  if (format === 'json') host.stdout.write(jsonText(progressData(record.progress, record.classmates)));
  else if (format === 'csv') host.stdout.write(formatGrid(progressDataGrid(record), format, host));
  else {
    const grid = 'unit' in record ? progressGrid(record) : courseProgressGrid(record);
    host.stdout.write(formatGrid(grid, format, host));
    const notes = format === 'table' && 'unit' in record ? notesOn(record) : [];
    if (notes.length > 0) host.stdout.write(`\n${notes.map((note) => `${note}\n`).join('')}`);
  }
  return record.exit;
};

function progressData(progress: Progress | CourseProgress, classmates: readonly Classmate[]) {
  if (!('units' in progress)) return { ...progress, learners: pickLearners(progress.learners, classmates) };
  const units = Object.entries(progress.units).map(
    ([id, unit]) => [id, { ...unit, learners: pickLearners(unit.learners, classmates) }] as const,
  );
  return {
    ...progress,
    units: Object.fromEntries(units),
    summatives: pickLearners(progress.summatives, classmates),
  };
}

function notesOn({ progress, classmates }: ClassRecord): readonly string[] {
  const against = attemptsAgainstPolicy(
    progress,
    classmates.map(({ learner }) => learner),
  ).length;
  const attempts = counted(against, 'attempt was', 'attempts were');
  return [
    ...(isModified(progress, classmates) ? ['* the target was changed for this learner'] : []),
    ...(against === 0 ? [] : [`${attempts} taken against the rules; \`class\` says which`]),
  ];
}

function isModified(progress: Progress, classmates: readonly Classmate[]): boolean {
  return classmates.some(({ learner }) =>
    Object.values(progress.learners[learner]?.skills ?? {}).some(({ modified }) => modified),
  );
}
