import { toFigure } from '../exact/figure.js';
import type { Grading } from '../model/grading.js';
import { record } from '../model/record.js';
import type { Course, Unit } from '../model/unit.js';
import type { CourseProgress, LearnerProgress, Progress } from '../progress/progress.js';
import { progressIn } from '../progress/progress-in.js';
import type { Reason } from '../progress/reason.js';
import { planOf } from '../rules/plan.js';
import { gradeBundles } from './bundles.js';
import { type DraftColumn, shownColumn } from './columns.js';
import { gradeCourse } from './course-grade.js';
import { type Draft, draftAt, draftOf, type End } from './ends.js';
import { gradeFacts } from './grade-facts.js';
import { type Conclusion, conclude, partReasons, schemeReason } from './grade-reasons.js';
import type { CourseGrade, Grade, GradeOptions, LearnerGrade, Range } from './gradebook.js';
import { boundsOf, withCredit } from './letter.js';
import { bestPercent, finalStatus } from './percent.js';
import { gradeTiers } from './tiers.js';

/** What the scheme makes of the facts. */
interface Made extends Conclusion {
  /** The columns in the sum; null where the grade is made without one. */
  readonly included: ReadonlySet<DraftColumn> | null;
}

function make({ facts, columns }: Draft, grading: Grading): Made {
  const { scheme } = grading;
  const by = schemeReason(scheme.type);
  switch (scheme.type) {
    case 'bundles': {
      const verdict = gradeBundles(facts, columns, scheme);
      if (verdict === null) {
        const { because, ...nothing } = conclude(grading, null);
        return { ...nothing, included: null, because: [by, ...because] };
      }
      const { letter, better } = verdict;
      const because = [by];
      if (letter !== null) because.push({ code: 'bundle', data: { letter } });
      if (better !== null)
        because.push({ code: 'bundle-lacks', data: { letter: better.letter, conditions: better.lacks } });
      return { percent: null, letter, included: null, because };
    }
    case 'tiers': {
      const { value, steps } = gradeTiers(facts, scheme);
      const tiers = steps.map(({ tier, have, of, figure }): Reason => {
        return { code: 'tier', data: { tier, have, of, figure: toFigure(figure, boundsOf(grading)) } };
      });
      const { because, ...made } = conclude(grading, value);
      return { ...made, included: null, because: [by, ...tiers, ...because] };
    }
    default: {
      const { value, parts, included } = bestPercent(
        facts,
        columns,
        'weights' in scheme ? scheme.weights : null,
      );
      const { because, ...made } = conclude(grading, value);
      return { ...made, included, because: [by, ...partReasons(parts), ...because] };
    }
  }
}

function gradeLearner(unit: Unit, learner: LearnerProgress, at: string, options: GradeOptions): LearnerGrade {
  const grading = withCredit(unit.grading, options.credit);
  const now = draftOf(gradeFacts(planOf(unit), learner, at), grading);
  const { percent, letter, included, because } = make(now, grading);
  const end = (which: End): Range['lowest'] => {
    const made = make(draftAt(now, grading, which), grading);
    return made.percent ?? made.letter;
  };
  return {
    percent,
    letter,
    range: { lowest: end('lowest'), highest: end('highest') },
    columns: now.columns.map((column) =>
      shownColumn(column, included === null ? column.status : finalStatus(column, included)),
    ),
    because,
  };
}

/**
 * A gradebook, from progress and nothing else: every learner's percent or letter, the columns with their
 * arithmetic, and the worst and the best case.
 *
 * @example
 * ```ts
 * const unit = defineUnit({ id: 'u', title: 'U', skills: ['add', 'subtract'], grading: { scale: 'letters' } });
 * const log = [{ id: '1', learner: 'ana', at: '2026-09-10T15:00:00Z', type: 'attempt', skill: 'add', score: '4/5' }] as const;
 * grade(unit, evaluate(unit, log, { now: '2026-09-11T00:00:00Z' })).learners.ana.percent // → { exact: '1/2', percent: 50 }
 * ```
 */
export function grade(course: Course, progress: CourseProgress, options?: GradeOptions): CourseGrade;
export function grade(unit: Unit, progress: Progress, options?: GradeOptions): Grade;
export function grade(
  target: Unit | Course,
  progress: Progress | CourseProgress,
  options: GradeOptions = {},
): Grade | CourseGrade {
  if ('units' in target) return gradeCourse(target, progress as CourseProgress, options, grade);
  const { at, ignored, learners } = progressIn(target, progress as Progress);
  const graded = record<LearnerGrade>();
  for (const learner of Object.keys(learners)) {
    graded[learner] = gradeLearner(target, learners[learner] as LearnerProgress, at, options);
  }
  return { version: 1, unit: target.id, at, learners: graded, ignored };
}
