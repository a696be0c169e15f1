import type { Figure } from '../exact/figure.js';
import { fromFigure } from '../exact/figure.js';
import { compare as compareRatios } from '../exact/ratio.js';
import type { CourseGrade, Grade, LearnerGrade } from '../grade/gradebook.js';
import { compareText } from '../log/event-order.js';
import type { LearnerProgress, Progress, Status } from '../progress/progress.js';

/** What a skill was and is. */
export interface SkillChange<SkillId extends string = string> {
  readonly learner: string;
  readonly skill: SkillId;
  readonly before: { readonly status: Status; readonly figure: Figure | null } | null;
  readonly after: { readonly status: Status; readonly figure: Figure | null } | null;
  readonly mastery: 'gained' | 'lost' | 'same';
}

/** What a grade was and is. */
export interface GradeChange {
  readonly learner: string;
  readonly before: { readonly percent: Figure | null; readonly letter: string | null } | null;
  readonly after: { readonly percent: Figure | null; readonly letter: string | null } | null;
  /** Of the percents; null where there are not two. */
  readonly direction: 'higher' | 'lower' | 'same' | null;
}

const sameFigure = (a: Figure | null, b: Figure | null): boolean => a?.exact === b?.exact;

function skillChanges(
  learner: string,
  before: LearnerProgress | undefined,
  after: LearnerProgress | undefined,
): SkillChange[] {
  const ids = new Set([...Object.keys(before?.skills ?? {}), ...Object.keys(after?.skills ?? {})]);
  return [...ids].flatMap((skill) => {
    const a = before?.skills[skill];
    const b = after?.skills[skill];
    if (
      a !== undefined &&
      b !== undefined &&
      a.status === b.status &&
      sameFigure(a.figure, b.figure) &&
      a.via === b.via
    )
      return [];
    const was = a !== undefined && a.via !== null;
    const is = b !== undefined && b.via !== null;
    return [
      {
        learner,
        skill,
        before: a === undefined ? null : { status: a.status, figure: a.figure },
        after: b === undefined ? null : { status: b.status, figure: b.figure },
        mastery: was === is ? ('same' as const) : is ? ('gained' as const) : ('lost' as const),
      },
    ];
  });
}

function gradeChange(
  learner: string,
  before: LearnerGrade | undefined,
  after: LearnerGrade | undefined,
): GradeChange[] {
  const a = before?.percent ?? null;
  const b = after?.percent ?? null;
  if (sameFigure(a, b) && before?.letter === after?.letter) return [];
  const order = a === null || b === null ? null : compareRatios(fromFigure(b), fromFigure(a));
  const said = (grade: LearnerGrade | undefined) =>
    grade === undefined ? null : { percent: grade.percent, letter: grade.letter };
  return [
    {
      learner,
      before: said(before),
      after: said(after),
      direction: order === null ? null : order > 0 ? 'higher' : order < 0 ? 'lower' : 'same',
    },
  ];
}

function bothKeys(a: object, b: object): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].sort(compareText);
}

/**
 * What differs between two states of the same learners: two progresses (before and after a change to a unit, or
 * more of a log), or two gradebooks (as the unit grades, and traditionally). What is equal is left out.
 *
 * @example
 * ```ts
 * const unit = defineUnit({ id: 'u', title: 'U', skills: ['add'] });
 * const log = [{ id: '1', learner: 'ana', at: '2026-09-10T15:00:00Z', type: 'attempt', skill: 'add', score: '3/5' }] as const;
 * const progress = evaluate(unit, log, { now: '2026-09-11T00:00:00Z' });
 * compare(grade(unit, progress), grade(unit, progress, { credit: 'score' }))[0].direction // → 'higher'
 * ```
 */
export function compare<Id extends string>(
  before: Progress<Id>,
  after: Progress<Id>,
): readonly SkillChange<Id>[];
export function compare(before: Grade | CourseGrade, after: Grade | CourseGrade): readonly GradeChange[];
export function compare(
  before: Progress | Grade | CourseGrade,
  after: Progress | Grade | CourseGrade,
): readonly (SkillChange | GradeChange)[] {
  return bothKeys(before.learners, after.learners).flatMap(
    (learner): readonly (SkillChange | GradeChange)[] => {
      const a = before.learners[learner];
      const b = after.learners[learner];
      const isGrade = (a ?? b) !== undefined && 'columns' in ((a ?? b) as object);
      return isGrade
        ? gradeChange(learner, a as LearnerGrade | undefined, b as LearnerGrade | undefined)
        : skillChanges(learner, a as LearnerProgress | undefined, b as LearnerProgress | undefined);
    },
  );
}
