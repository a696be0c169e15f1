import type { Ignored } from '../progress/progress.js';
import type { Reading, ReadsScore } from '../rules/score.js';
import type { AttemptEvent, GradeEvent, Score, SummativeEvent, VoidEvent } from './event.js';
import { excerpt } from './event-order.js';
import { ignore, type LearnerEvents } from './log.js';

/** A sitting of a check or summative with its grades; `order` is its place among the learner's events. */
export interface Sitting {
  readonly event: AttemptEvent | SummativeEvent;
  readonly ms: number;
  readonly order: number;
  /** Oldest first; the last that is readable and not voided counts. */
  readonly grades: readonly { readonly grade: GradeEvent; readonly isVoided: boolean }[];
  readonly voidedBy: VoidEvent | null;
}

const NO_GRADES: Sitting['grades'] = [];

/** One sitting, from its event and the grades that stand. */
export function sittingOf(event: Sitting['event'], ms: number, order: number, log: LearnerEvents): Sitting {
  const grades = log.grades.get(event.id);
  return {
    event,
    ms,
    order,
    grades: grades?.map((grade) => ({ grade, isVoided: log.voids.has(grade.id) })) ?? NO_GRADES,
    voidedBy: log.voids.get(event.id) ?? null,
  };
}

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
  for (const { grade, isVoided } of sitting.grades) {
    const next = read(grade.score);
    if (next === null) ignored.push(ignore(grade.id, 'score-unreadable', { score: excerpt(grade.score) }));
    else if (!isVoided) {
      reading = next;
      score = grade.score;
      gradedBy = grade.id;
    }
  }
  return { reading, score, gradedBy };
}
