import type { Measure } from '../model/check.js';
import type { Rubric } from '../model/rubric.js';
import { isEqual } from './equal.js';

/** A rubric without its name and its words: what scores are read with. */
function bare({ levels, criteria, whole }: Rubric) {
  return {
    levels,
    criteria: criteria.map(({ id, weight }) => ({ id, weight })),
    whole,
  };
}

/** Whether scores are read in the same way: with the same levels, criteria, items or points, whatever they are called. */
export function readsAlike(a: Measure, b: Measure): boolean {
  if (a.type === 'rubric' && b.type === 'rubric') return isEqual(bare(a.rubric), bare(b.rubric));
  return isEqual(a, b);
}

/**
 * Whether an entry of the history says what a version was. A proportion can be written there as out of 1 point, since
 * what an entry leaves out is as today.
 */
export function recalls(past: Measure, was: Measure): boolean {
  const asPoints = (measure: Measure): Measure =>
    measure.type === 'proportion' ? { type: 'points', points: 1 } : measure;
  return readsAlike(asPoints(past), asPoints(was));
}

/** What differs in words alone between rubrics that read alike. */
export function wordsDiffer(a: Rubric, b: Rubric): boolean {
  const words = ({ criteria }: Rubric) => criteria.map(({ title, descriptors }) => ({ title, descriptors }));
  return isEqual(bare(a), bare(b)) && !isEqual(words(a), words(b));
}
