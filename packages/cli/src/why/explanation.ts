import {
  type AttemptProgress,
  type Column,
  explain,
  type Figure,
  type Grade,
  type LearnerCourseGrade,
  type LearnerGrade,
  lasts,
  lettersOf,
  type NextStep,
  type SkillProgress,
  type Status,
} from '@openmastery/core';
import { nextSentence, type Words } from '@openmastery/core/sentences';
import { levelName } from '../level-name.js';
import { skillsOf } from '../skills.js';
import { waitingColumns } from '../waiting-columns.js';
import { type ExplainedOutlook, type OutlookScope, outlookFor } from './outlook.js';
import type { ExplainedReason, ExplainReason } from './reason.js';

/** What a learner does next, as data and as a sentence. */
export type ExplainedStep = NextStep & { readonly sentence: string };

/** An attempt with the sentences of why it does not count, or of what was changed in it. */
export type ExplainedAttempt = Omit<AttemptProgress, 'why'> & {
  readonly why: readonly ExplainedReason[];
  /** The level that it reached, where that is what it was judged by. */
  readonly level?: string;
};

/** Why one learner stands where they stand with one skill. */
export interface SkillExplanation {
  readonly status: Status;
  readonly figure: Figure | null;
  readonly threshold: Figure;
  readonly masteredAt: string | null;
  readonly via: SkillProgress['via'];
  readonly modified: boolean;
  readonly because: readonly ExplainedReason[];
  readonly attempts: readonly ExplainedAttempt[];
  /** The ids of the attempts that made the verdict; the others did not. */
  readonly used: readonly string[];
  /** What would master it; null where it is mastered, excused or retired. */
  readonly outlook: ExplainedOutlook | null;
  /** Whether mastery outlives weaker attempts; null where it is not known, or not mastered by evidence. */
  readonly lasting: boolean | null;
  readonly next: readonly ExplainedStep[];
}

/** A column of a grade with the sentences of how it came to what it earns. */
export type ExplainedColumn = Omit<Column, 'because'> & {
  readonly because: readonly ExplainedReason[];
  /** Whether it is as good as untried only because what was handed in waits to be graded. */
  readonly waits: boolean;
};

/** A grade's reasons, explained. */
export type GradeExplanation = Omit<LearnerGrade, 'because' | 'columns'> & {
  readonly because: readonly ExplainedReason[];
  readonly columns: readonly ExplainedColumn[];
  /** What the next better letter would take; null where there is none. */
  readonly better: (ExplainedOutlook & { readonly letter: string }) | null;
};

/** Why a learner stands where they stand with the skills of a unit; of one of them with what would change it. */
export function explainSkills(
  scope: OutlookScope,
  learner: string,
  wanted: string | undefined,
  words: Words,
  explainReason: ExplainReason,
): readonly (readonly [string, SkillExplanation])[] {
  const skills = scope.progress.learners[learner]?.skills ?? {};
  return skillsOf(scope.unit).flatMap(({ skill }) => {
    const state = skills[skill.id];
    if (state === undefined || (wanted !== undefined && skill.id !== wanted)) return [];
    const { status, figure, threshold, masteredAt, via, modified, because, attempts, next } = state;
    const used = explain(scope.progress, { learner, skill: skill.id })?.used.map(({ id }) => id) ?? [];
    const isOpen = via === null && status !== 'excused' && !skill.retired;
    const explained: SkillExplanation = {
      status,
      figure,
      threshold,
      masteredAt,
      via,
      modified,
      because: because.map(explainReason),
      attempts: attempts.map((attempt) => {
        const level = levelName(skill, attempt);
        return {
          ...attempt,
          why: attempt.why.map(explainReason),
          ...(level === null ? {} : { level }),
        };
      }),
      used,
      // Looking ahead takes its time, and only some answers tell of it.
      get outlook() {
        return isOpen ? outlookFor(scope, learner, { skill: skill.id }, words, explainReason) : null;
      },
      // A changed target may combine attempts in another way, and progress does not say how.
      lasting: via !== 'evidence' || modified ? null : lasts(skill.mastery),
      next: next.map((step) => ({ ...step, sentence: nextSentence(step, words) })),
    };
    return [[skill.id, explained] as const];
  });
}

/** Why a learner has their grade in a unit, and what the next better letter would take, if that `looksAhead`. */
export function explainGrade(
  scope: OutlookScope,
  gradebook: Grade | undefined,
  learner: string,
  words: Words,
  explainReason: ExplainReason,
  looksAhead = true,
): GradeExplanation | undefined {
  const own = gradebook?.learners[learner];
  if (own === undefined) return undefined;
  const better = nextBetter(looksAhead ? betterLetters(own, lettersOf(scope.unit)) : [], (letter) =>
    outlookFor(scope, learner, { letter }, words, explainReason),
  );
  const waiting = waitingColumns(scope.unit, scope.progress, learner);
  return { ...explainColumns(own, explainReason, waiting), better };
}

/** The same of a course, whose letters are not looked ahead to. */
export function explainColumns(
  own: LearnerGrade | LearnerCourseGrade,
  explainReason: ExplainReason,
  waiting: ReadonlySet<string>,
): Omit<GradeExplanation, 'better'> {
  return {
    ...own,
    because: own.because.map(explainReason),
    columns: own.columns.map((column) => ({
      ...column,
      because: column.because.map(explainReason),
      waits: isUntried(column) && waiting.has(column.id),
    })),
  };
}

function isUntried({ status }: Column): boolean {
  return status === 'missing' || status === 'pending';
}

/** The first of some letters that is not reached already; one after the other, since each takes its time. */
function nextBetter(
  letters: readonly string[],
  outlookOf: (letter: string) => ExplainedOutlook,
): GradeExplanation['better'] {
  for (const letter of letters) {
    const found = outlookOf(letter);
    if (!found.reachable || found.needs.length > 0) return { letter, ...found };
  }
  return null;
}

/** The letters above this grade's, the next one first: all of them where there is none yet. */
function betterLetters({ letter }: LearnerGrade, letters: readonly string[]): readonly string[] {
  return letters.slice(0, letter === null ? letters.length : Math.max(0, letters.indexOf(letter))).reverse();
}
