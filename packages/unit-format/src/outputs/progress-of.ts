import type { CourseProgress, Progress, SummativeProgress } from '@openmastery/core';
import type { GradebookColumn } from './gradebook.js';

/** The progress in a unit, which may be the only one. */
export function progressOf(progress: Progress | CourseProgress, unit: string | null): Progress | undefined {
  if (!('units' in progress)) return progress;
  return unit === null ? undefined : progress.units[unit];
}

/** Where a learner stands with a summative of the course itself. */
export function ofCourse(
  progress: Progress | CourseProgress,
  learner: string,
  summative: string,
): SummativeProgress | undefined {
  return 'units' in progress ? progress.summatives[learner]?.[summative] : undefined;
}

/** Whether a learner's newest work in a column waits to be graded. */
export function waits(
  { kind, skill, unit, id }: GradebookColumn,
  learner: string,
  progress: Progress | CourseProgress,
): boolean {
  const mine = progressOf(progress, unit?.id ?? null)?.learners[learner];
  if (kind === 'check') return skill !== null && mine?.skills[skill.id]?.status === 'submitted';
  const summative = id.slice(id.indexOf(':') + 1);
  const state = mine?.summatives[summative] ?? ofCourse(progress, learner, summative);
  return kind === 'summative' && state?.taken === true && !state.graded;
}
