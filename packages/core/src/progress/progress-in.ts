import type { Unit } from '../model/unit.js';
import type { Progress } from './progress.js';

/** The progress, where it is that in the unit; that in another is a programmer's mistake. */
export function progressIn<Id extends string>(unit: Unit<Id>, progress: Progress<Id>): Progress<Id> {
  if (progress.unit === unit.id) return progress;
  throw new RangeError(`progress in ${progress.unit ?? 'a course'}, where that in ${unit.id} is asked for`);
}
