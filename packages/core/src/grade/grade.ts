import { toFigure } from '../exact/figure.js';
import { exact, type Ratio } from '../exact/ratio.js';
import type { Grading } from '../model/grading.js';
import { record } from '../model/record.js';
import type { Course, Unit } from '../model/unit.js';
import type { CourseProgress, LearnerProgress, Progress } from '../progress/progress.js';
import type { Reason } from '../progress/reason.js';
import { planOf } from '../rules/plan.js';
import { gradeBundles } from './bundles.js';
import { type DraftColumn, draftColumns, fullColumns, shownColumn } from './columns.js';
import { gradeCourse } from './course-grade.js';
import { type GradeFacts, gradeFacts, highestFacts, lowestFacts } from './grade-facts.js';
import type { CourseGrade, Grade, LearnerGrade, Range } from './gradebook.js';
import { boundsOf, letterOf, lift, withCredit } from './letter.js';
import { bestPercent, finalStatus, type Percent } from './percent.js';
import { gradeTiers } from './tiers.js';

/** How to grade otherwise than the unit says. */
export interface GradeOptions {
  /** `score`: every column earns its score, which makes the traditional gradebook of the same work. */
  readonly credit?: 'score';
}

const NO_PERCENT: Percent = { value: null, included: new Set(), parts: [] };

/** What the scheme makes of the facts, before `atLeast`. */
interface Made {
  readonly value: Ratio | null;
  readonly letter: string | null;
  readonly percent: Percent;
  readonly because: readonly Reason[];
}

function make(facts: GradeFacts, columns: readonly DraftColumn[], grading: Grading): Made {
  const { scheme } = grading;
  const rule = ['grading', scheme.type === 'points' ? 'credit' : scheme.type];
  const because: Reason[] = [{ code: 'scheme', data: { scheme: scheme.type, rule } }];
  const byColumns = scheme.type === 'points' || scheme.type === 'weights';
  const percent = byColumns ? bestPercent(facts, columns, scheme) : NO_PERCENT;
  if (scheme.type === 'bundles') {
    const { letter, better } = gradeBundles(facts, columns, scheme);
    if (letter !== null) because.push({ code: 'bundle', data: { letter } });
    if (better !== null)
      because.push({ code: 'bundle-lacks', data: { letter: better.letter, conditions: better.lacks } });
    return { value: null, letter, percent, because };
  }
  if (scheme.type === 'tiers') {
    const { value, steps } = gradeTiers(facts, scheme);
    for (const { tier, have, of, figure } of steps) {
      because.push({ code: 'tier', data: { tier, have, of, figure: toFigure(figure, boundsOf(grading)) } });
    }
    return { value, letter: null, percent, because };
  }
  for (const { part, counts, earned, possible, weight } of percent.parts) {
    const share = Number(exact(weight));
    because.push(
      counts
        ? { code: 'part', data: { part, earned: exact(earned), possible: exact(possible), weight: share } }
        : { code: 'part-left-out', data: { part, weight: share } },
    );
  }
  return { value: percent.value, letter: null, percent, because };
}

function rangeOf(facts: GradeFacts, columns: readonly DraftColumn[], grading: Grading): Range {
  const end = (some: GradeFacts, drafts: readonly DraftColumn[]): Range['lowest'] => {
    const { value, letter } = make(some, drafts, grading);
    const percent = lift(grading, value);
    return percent === null ? letter : toFigure(percent, boundsOf(grading));
  };
  const lowest = lowestFacts(facts);
  const highest = highestFacts(facts);
  return {
    lowest: end(lowest, draftColumns(lowest, grading)),
    highest: end(highest, fullColumns(draftColumns(highest, grading), columns)),
  };
}

function gradeLearner(unit: Unit, learner: LearnerProgress, at: string, options: GradeOptions): LearnerGrade {
  const grading = withCredit(unit.grading, options.credit);
  const facts = gradeFacts(planOf(unit), learner, at);
  const columns = draftColumns(facts, grading);
  const made = make(facts, columns, grading);
  const value = facts.excused ? null : lift(grading, made.value);
  const because: Reason[] = [...made.because];
  if (value === null && made.letter === null) because.push({ code: 'nothing-counts', data: {} });
  if (value !== null && made.value !== null && grading.atLeast !== null && value !== made.value) {
    because.push({ code: 'lifted', data: { atLeast: toFigure(value) } });
  }
  const found = value === null ? null : letterOf(grading, value);
  if (found !== null) {
    because.push({
      code: 'letter',
      data: { letter: found.letter, from: toFigure(found.from), rounded: found.rounded },
    });
  }
  const byColumns = grading.scheme.type === 'points' || grading.scheme.type === 'weights';
  return {
    percent: value === null ? null : toFigure(value, boundsOf(grading)),
    letter: facts.excused ? null : (made.letter ?? found?.letter ?? null),
    range: facts.excused ? { lowest: null, highest: null } : rangeOf(facts, columns, grading),
    columns: columns.map((column) =>
      shownColumn(
        column,
        byColumns ? finalStatus(column, made.percent.included) : column.status,
        column.skill === null ? null : (facts.skills[column.skill]?.id ?? null),
      ),
    ),
    because,
  };
}

/**
 * A gradebook, from progress and nothing else: every learner's percent or letter, the columns with their
 * arithmetic, and what the grade can still become.
 *
 * @example
 * ```ts
 * const unit = defineUnit({ id: 'u', title: 'U', skills: ['add', 'subtract'], grading: { scale: 'letters' } });
 * const log = [{ id: '1', learner: 'ana', at: '2026-09-10T15:00:00Z', type: 'attempt', skill: 'add', score: '4/5' }] as const;
 * grade(unit, evaluate(unit, log, { now: '2026-09-11T00:00:00Z' })).learners.ana.percent // → { exact: '1/2', percent: 50 }
 * ```
 */
export function grade(unit: Unit, progress: Progress, options?: GradeOptions): Grade;
export function grade(course: Course, progress: CourseProgress, options?: GradeOptions): CourseGrade;
export function grade(
  target: Unit | Course,
  progress: Progress | CourseProgress,
  options: GradeOptions = {},
): Grade | CourseGrade {
  if ('units' in target) return gradeCourse(target, progress as CourseProgress, options.credit, grade);
  const { at, ignored, learners, unit } = progress as Progress;
  if (unit !== target.id) throw new RangeError(`progress in ${unit}, to be graded by ${target.id}`);
  const graded = record<LearnerGrade>();
  for (const learner of Object.keys(learners)) {
    graded[learner] = gradeLearner(target, learners[learner] as LearnerProgress, at, options);
  }
  return { version: 1, unit: target.id, at, learners: graded, ignored };
}
