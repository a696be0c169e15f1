import type { Ignored } from '../progress/progress.js';
import type { Reading, ReadsScore } from '../rules/score.js';
import type { AttemptEvent, Score, SummativeEvent } from './event.js';
import { excerpt } from './event-order.js';
import type { Line } from './line.js';
import { ignore } from './log.js';

/** A sitting of a check or summative with its grades. */
export type Sitting = Line<AttemptEvent | SummativeEvent>;

/** The score that stands: of the attempt itself and its grades, the last that can be read. Unreadable grades are ignored. */
export interface StandingScore {
  /** Null where there is no score, or none that can be read. */
  readonly reading: Reading | null;
  /** The score that was read, else what the attempt itself says. */
  readonly score: Score | null;
  /** The grade event that it came from. */
  readonly gradedBy: string | null;
}

/** Reads the scores of a sitting, oldest first. */
export function standingScore(sitting: Sitting, read: ReadsScore, ignored: Ignored[]): StandingScore {
  let score = sitting.event.score ?? null;
  let reading = score === null ? null : read(score);
  let gradedBy: string | null = null;
  for (const { event: grade, voidedBy } of sitting.grades) {
    const next = read(grade.score);
    if (next === null) ignored.push(ignore(grade.id, 'score-unreadable', { score: excerpt(grade.score) }));
    else if (voidedBy === null) {
      reading = next;
      score = grade.score;
      gradedBy = grade.id;
    }
  }
  return { reading, score, gradedBy };
}
