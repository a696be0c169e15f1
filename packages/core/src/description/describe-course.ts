import { add, compare, exact, fromNumber, ZERO } from '../exact/ratio.js';
import type { Course } from '../model/unit.js';
import { columnPoints, percentRules, whereTheyRaise } from './describe-grade.js';
import { describeTime } from './describe-time.js';
import { offeredSkills } from './describe-unit.js';
import { requirementsOf } from './prerequisites.js';
import { type Statement, state } from './statement.js';

/** Everything that a learner needs to know of a course's rules besides those of its units. */
export interface CourseDescription {
  readonly course: string;
  readonly units: readonly {
    readonly unit: string;
    /** What must be complete before it opens. */
    readonly opens: Statement;
    /** When it is open. */
    readonly time: readonly Statement[];
  }[];
  readonly grade: readonly Statement[];
}

/**
 * The rules of a course as statements: what waits for what, and how its grade is made of those of its units.
 *
 * @example
 * ```ts
 * const first = defineUnit({ id: 'first', title: 'First', skills: ['add'] });
 * const course = defineCourse({ id: 'c', title: 'C', grading: { weights: { first: 100 } } }, [first]);
 * describeCourse(course).grade.map(({ code }) => code) // → ['weights', 'no-letter']
 * ```
 */
export function describeCourse(course: Course): CourseDescription {
  const { scheme } = course.grading;
  const points = course.units
    .flatMap((unit) =>
      columnPoints(
        unit,
        offeredSkills(unit).map(({ skill }) => skill),
      ),
    )
    .reduce((sum, column) => add(sum, column.points), ownPoints(course));
  const areAlike = course.units.every((unit) => {
    const skills = offeredSkills(unit).map(({ skill }) => skill);
    return whereTheyRaise(skills, requirementsOf(unit)).length === 0;
  });
  return {
    course: course.id,
    units: course.units.map((unit) => ({
      unit: unit.id,
      opens:
        unit.after.length === 0
          ? state('opens-first', ['after'], {})
          : state('opens-after', ['after'], { entries: unit.after }),
      time: describeTime(
        unit,
        offeredSkills(unit).map(({ skill }) => skill),
      ).filter(({ code }) => code === 'window'),
    })),
    grade: [
      scheme.type === 'weights'
        ? state('weights', ['grading', 'weights'], { parts: scheme.weights })
        : compare(points, ZERO) <= 0
          ? state('nothing-graded', ['grading'], {})
          : state('scheme-points', ['grading'], { points: areAlike ? exact(points) : null }),
      ...percentRules({ ...course.grading, scheme: { type: 'points' } }),
    ],
  };
}

function ownPoints({ summatives }: Course) {
  return summatives.reduce(
    (sum, { points }) => add(sum, (points === null ? null : fromNumber(points)) ?? ZERO),
    ZERO,
  );
}
