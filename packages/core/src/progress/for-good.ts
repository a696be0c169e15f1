import type { Barrier } from './reason.js';

/** The barriers that neither time, nor steps, nor other skills lift: only the teacher can. */
export const FOR_GOOD: ReadonlySet<Barrier> = new Set([
  'attempts-used',
  'no-form',
  'too-late',
  'already-mastered',
]);
