import { fromFigure } from '../exact/figure.js';
import { fromNumber, ONE, type Ratio, ZERO } from '../exact/ratio.js';
import type { Grading } from '../model/grading.js';
import { record } from '../model/record.js';
import type { Course, Unit } from '../model/unit.js';
import type { CourseProgress, LearnerProgress, Progress } from '../progress/progress.js';
import { planOf } from '../rules/plan.js';
import { type DraftColumn, draftColumns, fullColumns, shownColumn, summativeColumn } from './columns.js';
import {
  atBest,
  type GradeFacts,
  gradeFacts,
  highestFacts,
  lowestFacts,
  type SummativeFact,
  summativeFact,
} from './grade-facts.js';
import { conclude, partReasons, schemeReason } from './grade-reasons.js';
import type { CourseGrade, Grade, LearnerCourseGrade } from './gradebook.js';
import { withCredit } from './letter.js';
import { bestPercent, finalStatus, weigh } from './percent.js';
import { EVERY, shareOf, sumOf } from './sum.js';

/** Which of a learner's grades is asked for: as it stands, or the ends of what it can still become. */
type End = 'now' | 'lowest' | 'highest';

function summativeFacts(
  course: Course,
  progress: CourseProgress,
  learner: string,
  end: End,
): SummativeFact[] {
  return course.summatives.map((summative) => {
    const fact = summativeFact(summative, progress.summatives[learner]?.[summative.id]);
    return end === 'highest' ? atBest(fact) : fact;
  });
}

/** A unit's columns for the sum of its course; what its own grade leaves a choice of may only raise that sum too. */
function unitColumns(
  unit: Unit,
  learner: LearnerProgress,
  at: string,
  credit: 'score' | undefined,
  end: End,
) {
  const grading = withCredit(unit.grading, credit);
  const now = gradeFacts(planOf(unit), learner, at);
  const facts: GradeFacts = end === 'now' ? now : end === 'lowest' ? lowestFacts(now) : highestFacts(now);
  const drafts = draftColumns(facts, grading);
  const columns = end === 'highest' ? fullColumns(drafts, draftColumns(now, grading)) : drafts;
  const { included } = bestPercent(facts, columns);
  return columns.map((column) => ({ ...column, optional: column.optional || !included.has(column) }));
}

function unitPercent(unitGrade: Grade | undefined, learner: string, end: End): Ratio | null {
  const own = unitGrade?.learners[learner];
  const figure = end === 'now' ? own?.percent : own?.range[end];
  return figure === null || figure === undefined || typeof figure === 'string' ? null : fromFigure(figure);
}

interface Context {
  readonly course: Course;
  readonly progress: CourseProgress;
  readonly grading: Grading;
  readonly credit: 'score' | undefined;
  readonly units: { readonly [unit: string]: Grade };
}

function percentAt({ course, progress, grading, credit, units }: Context, learner: string, end: End) {
  const excludes = end === 'now' && grading.pending === 'exclude';
  const own = summativeFacts(course, progress, learner, end).flatMap((fact) =>
    summativeColumn(fact, grading, excludes),
  );
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
    const unitProgress: Progress | undefined = progress.units[unit.id];
    const standing = unitProgress?.learners[learner];
    return standing === undefined ? [] : unitColumns(unit, standing, progress.at, credit, end);
  });
  const sum = sumOf([...ofUnits, ...own], EVERY);
  return { value: shareOf(sum), columns: own, included: sum.included, parts: [] };
}

function gradeLearner(context: Context, learner: string): LearnerCourseGrade {
  const { grading } = context;
  const at = (end: End) => conclude(grading, percentAt(context, learner, end).value).percent;
  const now = percentAt(context, learner, 'now');
  const { percent, letter, because } = conclude(grading, now.value);
  const by = schemeReason(grading.scheme.type === 'weights' ? 'weights' : 'points');
  return {
    percent,
    letter,
    range: { lowest: at('lowest'), highest: at('highest') },
    columns: now.columns.map((column) => shownColumn(column, finalStatus(column, now.included), null)),
    because: [by, ...partReasons(now.parts), ...because],
  };
}

/** A course's gradebook: its units', and its own by their weights or over all their columns. */
export function gradeCourse(
  course: Course,
  progress: CourseProgress,
  credit: 'score' | undefined,
  gradeUnit: (unit: Unit, progress: Progress, options: { credit?: 'score' }) => Grade,
): CourseGrade {
  const units = record<Grade>();
  for (const unit of course.units) {
    const own = progress.units[unit.id];
    if (own !== undefined) units[unit.id] = gradeUnit(unit, own, credit === undefined ? {} : { credit });
  }
  const context: Context = { course, progress, grading: withCredit(course.grading, credit), credit, units };
  const learners = record<LearnerCourseGrade>();
  for (const learner of Object.keys(progress.summatives)) learners[learner] = gradeLearner(context, learner);
  return { version: 1, course: course.id, at: progress.at, units, learners, ignored: progress.ignored };
}
