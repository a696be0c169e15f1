import { type CourseProgress, type Progress, queue, type Unit } from '@openmastery/core';

/** The columns of a learner's grade, by id, for which work was handed in and waits to be graded. */
export function waitingColumns(unit: Unit, progress: Progress, learner: string): ReadonlySet<string> {
  const mine = progress.learners[learner];
  if (mine === undefined) return new Set();
  const waiting = queue(unit, { ...progress, learners: { [learner]: mine } });
  return new Set(
    waiting.map(({ kind, about }) => (kind === 'summative' ? `summative:${about}` : `check:${about}`)),
  );
}

/** The same of a course's own columns. */
export function waitingCourseColumns({ summatives }: CourseProgress, learner: string): ReadonlySet<string> {
  const waiting = Object.entries(summatives[learner] ?? {}).filter(([, { because }]) =>
    because.some(({ code }) => code === 'waits-for-grade'),
  );
  return new Set(waiting.map(([id]) => `summative:${id}`));
}
