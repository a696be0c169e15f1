import {
  type Course,
  type Event,
  type GradeChange,
  grade,
  type Hypothetical,
  type LearnerCourseGrade,
  type LearnerGrade,
  type NextStep,
  type Progress,
  type Reason,
  type SkillChange,
  type Unit,
  type WhatIf,
  whatIf,
} from '@openmastery/core';
import { nextSentence, type Words } from '@openmastery/core/sentences';
import type { ExplainedAttempt, ExplainedStep } from './explanation.js';
import type { ExplainedReason, ExplainReason } from './reason.js';

/** A grade that would change, with the new reasons for it. */
export type ExplainedGradeChange = GradeChange & { readonly because: readonly ExplainedReason[] };

/** What would become of one unit: what changes, and nothing of the rest. */
export interface UnitChange {
  /** The attempts that were thought up, as they would be judged. */
  readonly attempts: readonly (ExplainedAttempt & { readonly skill: string })[];
  readonly skills: readonly (SkillChange & { readonly because: readonly ExplainedReason[] })[];
  readonly complete: { readonly before: boolean; readonly after: boolean } | null;
  readonly grade: ExplainedGradeChange | null;
  readonly next: {
    readonly before: readonly ExplainedStep[];
    readonly after: readonly ExplainedStep[];
  } | null;
}

/** What would become of a course: of its units, and of its own grade. */
export interface CourseChange {
  readonly units: readonly { readonly unit: Unit; readonly change: UnitChange }[];
  readonly grade: ExplainedGradeChange | null;
}

/** Puts words to what changes in a unit. */
export interface Wording {
  readonly words: Words;
  readonly explain: ExplainReason;
}

/** What would change in a unit. */
export function changeOfUnit(
  unit: Unit,
  events: readonly Event[],
  maybe: readonly Hypothetical[],
  now: string,
  wording: Wording,
): UnitChange {
  const { before, after, ...changes } = whatIf(unit, events, maybe, { now });
  return changeOf(unit, { before, after, ...changes }, learnerOf(maybe), wording);
}

/** What would change in a course, unit by unit. */
export function changeOfCourse(
  course: Course,
  events: readonly Event[],
  maybe: readonly Hypothetical[],
  now: string,
  wordingOf: (about: Unit | Course) => Wording,
): CourseChange {
  const learner = learnerOf(maybe);
  const { before, after, units, grades } = whatIf(course, events, maybe, { now });
  const own = (progress: typeof before) => grade(course, progress).learners[learner];
  return {
    units: course.units.map((unit) => {
      const { skills = [], grades: ofUnit = [] } = units[unit.id] ?? {};
      const progresses = { before: before.units[unit.id], after: after.units[unit.id] } as Both;
      const changes = { ...progresses, skills, grades: ofUnit };
      return { unit, change: changeOf(unit, changes, learner, wordingOf(unit)) };
    }),
    grade: changeOfGrade(grades, own(before), own(after), wordingOf(course)),
  };
}

type Both = Pick<WhatIf, 'before' | 'after'>;

function learnerOf([first]: readonly Hypothetical[]): string {
  return first?.learner ?? '';
}

function changeOf(
  unit: Unit,
  { before, after, skills, grades }: WhatIf,
  learner: string,
  wording: Wording,
): UnitChange {
  const { words, explain } = wording;
  const [was, is] = [before.learners[learner], after.learners[learner]];
  const own = (progress: Progress) => grade(unit, progress).learners[learner];
  const steps = (next: readonly NextStep[] = []): readonly ExplainedStep[] =>
    next.map((step) => ({ ...step, sentence: nextSentence(step, words) }));
  const known = new Set(
    Object.values(was?.skills ?? {}).flatMap(({ attempts }) => attempts.map(({ id }) => id)),
  );
  return {
    attempts: Object.entries(is?.skills ?? {}).flatMap(([skill, { attempts }]) =>
      attempts
        .filter(({ id }) => !known.has(id))
        .map((attempt) => ({ skill, ...attempt, why: attempt.why.map(explain) })),
    ),
    skills: skills.map((change) => {
      const now = is?.skills[change.skill]?.because ?? [];
      const then = was?.skills[change.skill]?.because ?? [];
      return { ...change, because: newOnes(now, then).map(explain) };
    }),
    complete: was?.complete === is?.complete ? null : { before: !!was?.complete, after: !!is?.complete },
    grade: changeOfGrade(grades, own(before), own(after), wording),
    next: isSame(was?.next, is?.next) ? null : { before: steps(was?.next), after: steps(is?.next) },
  };
}

function changeOfGrade(
  [change]: readonly GradeChange[],
  before: LearnerGrade | LearnerCourseGrade | undefined,
  after: LearnerGrade | LearnerCourseGrade | undefined,
  { explain }: Wording,
): ExplainedGradeChange | null {
  if (change === undefined) return null;
  return { ...change, because: newOnes(after?.because ?? [], before?.because ?? []).map(explain) };
}

/** The reasons that were not there before. */
function newOnes(now: readonly Reason[], then: readonly Reason[]): readonly Reason[] {
  return now.filter((reason) => !then.some((other) => isSame(other, reason)));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
