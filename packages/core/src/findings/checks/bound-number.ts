import type { Measure } from '../../model/check.js';

/** The points of the highest level, or of the check; null where a number has nothing to be a part of. */
export function mostOf(measure: Measure): number | null {
  if (measure.type === 'points') return measure.points;
  if (measure.type !== 'rubric') return null;
  return measure.rubric.levels.reduce((most, { points }) => Math.max(most, points), 0);
}
