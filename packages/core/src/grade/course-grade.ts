import { fromFigure } from '../exact/figure.js';
import { fromNumber, ONE, type Ratio, ZERO } from '../exact/ratio.js';
import type { Grading } from '../model/grading.js';
import { record } from '../model/record.js';
import type { Course, Unit } from '../model/unit.js';
import type { CourseProgress, LearnerProgress, Progress } from '../progress/progress.js';
import { planOf } from '../rules/plan.js';
import { type DraftColumn, shownColumn, summativeColumn } from './columns.js';
import { draftAt, draftOf, type End } from './ends.js';
import { atBest, gradeFacts, summativeFact } from './grade-facts.js';
import { conclude, partReasons, schemeReason } from './grade-reasons.js';
import type { CourseGrade, Grade, GradeOptions, LearnerCourseGrade } from './gradebook.js';
import { withCredit } from './letter.js';
import { bestPercent, finalStatus, weigh } from './percent.js';
import { EVERY, shareOf, sumOf } from './sum.js';

/** What is the same for all learners, and what is this one's. */
interface Context {
  readonly course: Course;
  readonly progress: CourseProgress;
  readonly grading: Grading;
  readonly credit: 'score' | undefined;
  readonly units: { readonly [unit: string]: Grade };
  readonly learner: string;
  readonly taken: CourseProgress['summatives'][string];
}

/** A unit's columns for the sum of its course; what its own grade leaves a choice of may only raise that sum too. */
function unitColumns({ progress, credit }: Context, unit: Unit, learner: LearnerProgress, end: End) {
  const grading = withCredit(unit.grading, credit);
  const now = draftOf(gradeFacts(planOf(unit), learner, progress.at), grading);
  const { facts, columns } = draftAt(now, grading, end);
  const { included } = bestPercent(facts, columns);
  return columns.map((column) => ({ ...column, optional: column.optional || !included.has(column) }));
}

function unitPercent(unitGrade: Grade | undefined, learner: string, end: End): Ratio | null {
  const own = unitGrade?.learners[learner];
  const figure = end === 'now' ? own?.percent : own?.range[end];
  return figure === null || figure === undefined || typeof figure === 'string' ? null : fromFigure(figure);
}

function percentAt(context: Context, end: End) {
  const { course, progress, grading, units, learner, taken } = context;
  const excludes = end === 'now' && grading.pending === 'exclude';
  const own = course.summatives.flatMap((summative) => {
    const fact = summativeFact(summative, taken[summative.id]);
    return summativeColumn(end === 'highest' ? atBest(fact) : fact, grading, excludes);
  });
  const { scheme } = grading;
  if (scheme.type === 'weights') {
    const percent = weigh(
      scheme.weights.map(({ part, weight: said }) => {
        const weight = fromNumber(said) ?? ZERO;
        if (course.units.some(({ id }) => id === part)) {
          const value = unitPercent(units[part], learner, end);
          return {
            part,
            weight,
            earned: value ?? ZERO,
            possible: value === null ? ZERO : ONE,
            included: new Set<DraftColumn>(),
            onlyOptional: false,
          };
        }
        const columns = own.filter(({ id, kind }) => id === `summative:${part}` || kind === part);
        return { part, weight, ...sumOf(columns, EVERY) };
      }),
    );
    return { value: percent.value, columns: own, included: percent.included, parts: percent.parts };
  }
  const ofUnits = course.units.flatMap((unit) => {
    const standing = progress.units[unit.id]?.learners[learner];
    return standing === undefined ? [] : unitColumns(context, unit, standing, end);
  });
  const sum = sumOf([...ofUnits, ...own], EVERY);
  return { value: shareOf(sum), columns: own, included: sum.included, parts: [] };
}

function gradeLearner(context: Context): LearnerCourseGrade {
  const { grading } = context;
  const at = (end: End) => conclude(grading, percentAt(context, end).value).percent;
  const now = percentAt(context, 'now');
  const { percent, letter, because } = conclude(grading, now.value);
  const by = schemeReason(grading.scheme.type === 'weights' ? 'weights' : 'points');
  return {
    percent,
    letter,
    range: { lowest: at('lowest'), highest: at('highest') },
    columns: now.columns.map((column) => shownColumn(column, finalStatus(column, now.included))),
    because: [by, ...partReasons(now.parts), ...because],
  };
}

/** A course's gradebook: its units', and its own by their weights or over all their columns. */
export function gradeCourse(
  course: Course,
  progress: CourseProgress,
  options: GradeOptions,
  gradeUnit: (unit: Unit, progress: Progress, options: GradeOptions) => Grade,
): CourseGrade {
  const units = record<Grade>();
  for (const unit of course.units) {
    const own = progress.units[unit.id];
    if (own !== undefined) units[unit.id] = gradeUnit(unit, own, options);
  }
  const { credit } = options;
  const shared = { course, progress, grading: withCredit(course.grading, credit), credit, units };
  const learners = record<LearnerCourseGrade>();
  for (const [learner, taken] of Object.entries(progress.summatives)) {
    learners[learner] = gradeLearner({ ...shared, learner, taken });
  }
  return { version: 1, course: course.id, at: progress.at, units, learners, ignored: progress.ignored };
}
