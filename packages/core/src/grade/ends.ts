import type { Grading } from '../model/grading.js';
import { type DraftColumn, draftColumns, fullColumns } from './columns.js';
import { type GradeFacts, highestFacts, lowestFacts } from './grade-facts.js';

/** Which of a learner's grades is asked for: as it stands, or in the worst and the best case. */
export type End = 'now' | 'lowest' | 'highest';

/** What a grade is made of. */
export interface Draft {
  readonly facts: GradeFacts;
  readonly columns: readonly DraftColumn[];
}

export function draftOf(facts: GradeFacts, grading: Grading): Draft {
  return { facts, columns: draftColumns(facts, grading) };
}

/** What the grade is made of at an end. */
export function draftAt(now: Draft, grading: Grading, end: End): Draft {
  if (end === 'now') return now;
  if (end === 'lowest') return draftOf(lowestFacts(now.facts), grading);
  const { facts, columns } = draftOf(highestFacts(now.facts), grading);
  return { facts, columns: fullColumns(columns, now.columns) };
}
