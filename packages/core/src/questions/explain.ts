import type { Column, Grade, LearnerGrade } from '../grade/gradebook.js';
import type { Path } from '../model/path.js';
import type { AttemptProgress, Progress, SkillProgress } from '../progress/progress.js';
import type { Reason } from '../progress/reason.js';

/** Why a learner stands where they stand with a skill. */
export interface SkillExplanation<SkillId extends string = string>
  extends Pick<SkillProgress, 'status' | 'figure' | 'threshold' | 'masteredAt' | 'via' | 'because' | 'next'> {
  readonly learner: string;
  readonly skill: SkillId;
  /** The attempts that made the verdict, and those that did not, each with why. */
  readonly used: readonly AttemptProgress[];
  readonly unused: readonly AttemptProgress[];
  /** Where in the unit the rules stand that were applied. */
  readonly rules: readonly Path[];
}

/** Why a learner has a grade. */
export interface GradeExplanation extends Pick<LearnerGrade, 'percent' | 'letter' | 'range' | 'because'> {
  readonly learner: string;
  /** The columns in the sum, and those that are not. */
  readonly counted: readonly Column[];
  readonly leftOut: readonly Column[];
  readonly rules: readonly Path[];
}

function rulesOf(reasons: readonly Reason[]): Path[] {
  const rules = new Map<string, Path>();
  for (const { data } of reasons) if ('rule' in data) rules.set(JSON.stringify(data.rule), data.rule as Path);
  return [...rules.values()];
}

function explainSkill(progress: Progress, learner: string, skill: string): SkillExplanation | null {
  const state = progress.learners[learner]?.skills[skill];
  if (state === undefined) return null;
  const { status, figure, threshold, masteredAt, via, because, next, attempts } = state;
  const isUsed = ({ counts, proportion, why }: AttemptProgress) =>
    proportion !== null && (counts || (via === 'kept' && why.some(({ code }) => code === 'version-kept')));
  return {
    learner,
    skill,
    status,
    figure,
    threshold,
    masteredAt,
    via,
    because,
    next,
    used: attempts.filter(isUsed),
    unused: attempts.filter((attempt) => !isUsed(attempt)),
    rules: rulesOf([...because, ...attempts.flatMap(({ why }) => why)]),
  };
}

function explainGrade(grade: Grade, learner: string): GradeExplanation | null {
  const own = grade.learners[learner];
  if (own === undefined) return null;
  const { percent, letter, range, because, columns } = own;
  const isCounted = ({ status }: Column) => status === 'counted' || status === 'missing';
  return {
    learner,
    percent,
    letter,
    range,
    because,
    counted: columns.filter(isCounted),
    leftOut: columns.filter((column) => !isCounted(column)),
    rules: rulesOf([...because, ...columns.flatMap((column) => column.because)]),
  };
}

/**
 * Why a learner stands where they stand with a skill, or why they have their grade: the reasons with their data, the
 * evidence used and not used, and where in the unit the rules stand. Sentences for it are in
 * `@openmastery/core/sentences`. Null where the learner or the skill is not in the progress.
 *
 * @example
 * ```ts
 * const unit = defineUnit({ id: 'u', title: 'U', skills: ['add'] });
 * const log = [{ id: '1', learner: 'ana', at: '2026-09-10T15:00:00Z', type: 'attempt', skill: 'add', score: '3/5' }] as const;
 * const progress = evaluate(unit, log, { now: '2026-09-11T00:00:00Z' });
 * explain(progress, { learner: 'ana', skill: 'add' }).because.map(({ code }) => code) // → ['below-threshold']
 * ```
 */
export function explain(grade: Grade, about: { readonly learner: string }): GradeExplanation | null;
export function explain<Id extends string>(
  progress: Progress<Id>,
  about: { readonly learner: string; readonly skill: NoInfer<Id> },
): SkillExplanation<Id> | null;
export function explain(
  result: Progress | Grade,
  about: { readonly learner: string; readonly skill?: string },
): SkillExplanation | GradeExplanation | null {
  return about.skill === undefined
    ? explainGrade(result as Grade, about.learner)
    : explainSkill(result as Progress, about.learner, about.skill);
}
