import type { CourseProgress, Progress, SummativeProgress } from '@openmastery/core';

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
