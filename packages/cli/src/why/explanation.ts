import type {
  AttemptProgress,
  Figure,
  LearnerGrade,
  NextStep,
  Path,
  Reason,
  SkillProgress,
  Status,
} from '@openmastery/core';
import { nextSentence, sentence, type Words, wordsOf } from '@openmastery/core/sentences';
import type { ClassRecord } from '../class-record.js';

/** Where the unit file says the rule that was applied. */
interface RulePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A reason as data, as a sentence, and with the place of its rule. */
export type ExplainedReason = Reason & { readonly sentence: string; readonly rule: RulePlace | null };

/** Why one learner stands where they stand with one skill. */
export interface SkillExplanation {
  readonly status: Status;
  readonly figure: Figure | null;
  readonly threshold: Figure;
  readonly masteredAt: string | null;
  readonly via: SkillProgress['via'];
  readonly modified: boolean;
  readonly because: readonly ExplainedReason[];
  readonly attempts: readonly (Omit<AttemptProgress, 'why'> & { readonly why: readonly ExplainedReason[] })[];
  readonly next: readonly (NextStep & { readonly sentence: string })[];
}

/** A grade's reasons, explained. */
export type GradeExplanation = Omit<LearnerGrade, 'because'> & {
  readonly because: readonly ExplainedReason[];
};

/** Puts words and places to the reasons of one learner in a class record. */
export interface Explainer {
  skill(state: SkillProgress): SkillExplanation;
  grade(grade: LearnerGrade): GradeExplanation;
}

/** The explainer of a class record. */
export function explainerOf({ unit, file, dayOf }: ClassRecord): Explainer {
  const words: Words = { ...wordsOf(unit), dateOf: (at) => (at.length === 10 ? at : dayOf(at)) };
  const placeOf = (path: Path): RulePlace | null => {
    const place = file.parsed.locate(path);
    return place && { file: place.file, line: place.span.start.line, column: place.span.start.column };
  };
  const explain = (reason: Reason): ExplainedReason => ({
    ...reason,
    sentence: sentence(reason, words),
    rule: 'rule' in reason.data ? placeOf(reason.data.rule as Path) : null,
  });
  return {
    skill: ({ status, figure, threshold, masteredAt, via, modified, because, attempts, next }) => ({
      status,
      figure,
      threshold,
      masteredAt,
      via,
      modified,
      because: because.map(explain),
      attempts: attempts.map((attempt) => ({ ...attempt, why: attempt.why.map(explain) })),
      next: next.map((step) => ({ ...step, sentence: nextSentence(step, words) })),
    }),
    grade: (grade) => ({ ...grade, because: grade.because.map(explain) }),
  };
}
