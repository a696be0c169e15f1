import type { Course, Unit } from '../model/unit.js';
import { ambiguousNumber } from './checks/ambiguous-number.js';
import { combiningImpossible } from './checks/combining-impossible.js';
import { numberAboveMaximum } from './checks/number-above-maximum.js';
import { onlyTopReaches } from './checks/only-top-reaches.js';
import { thresholdMissing } from './checks/threshold-missing.js';
import { thresholdUnreachable } from './checks/threshold-unreachable.js';
import { unknownCriterion } from './checks/unknown-criterion.js';
import { unknownLevel } from './checks/unknown-level.js';
import { noCourseGrade } from './courses/no-course-grade.js';
import { skillInTwoUnits } from './courses/skill-in-two-units.js';
import type { UnitFinding } from './finding.js';
import { bundleUnreachable } from './grades/bundle-unreachable.js';
import { bundlesNotMonotone } from './grades/bundles-not-monotone.js';
import { creditNotIncreasing } from './grades/credit-not-increasing.js';
import { pointsMissing } from './grades/points-missing.js';
import { scaleNotDescending } from './grades/scale-not-descending.js';
import { scaleWithoutFloor } from './grades/scale-without-floor.js';
import { tiersIgnoreSummatives } from './grades/tiers-ignore-summatives.js';
import { tiersNotIncreasing } from './grades/tiers-not-increasing.js';
import { unknownPart } from './grades/unknown-part.js';
import { unreachableGrade } from './grades/unreachable-grade.js';
import { unreadableCondition } from './grades/unreadable-condition.js';
import { weightOfNothing } from './grades/weight-of-nothing.js';
import { weightsNotWhole } from './grades/weights-not-whole.js';
import { cycle } from './graph/cycle.js';
import { deadEnd } from './graph/dead-end.js';
import { prerequisiteOnLowerTier } from './graph/prerequisite-on-lower-tier.js';
import { prerequisiteRetired } from './graph/prerequisite-retired.js';
import { redundantPrerequisite } from './graph/redundant-prerequisite.js';
import { requireNeedsAnyOrder } from './graph/require-needs-any-order.js';
import { requireTooMany } from './graph/require-too-many.js';
import { selfReference } from './graph/self-reference.js';
import { setRequiresNothing } from './graph/set-requires-nothing.js';
import { unknownReference } from './graph/unknown-reference.js';
import { duplicateId } from './identity/duplicate-id.js';
import { malformedId } from './identity/malformed-id.js';
import { summativeLikeSkill } from './identity/summative-like-skill.js';
import { attemptsTooFew } from './policy/attempts-too-few.js';
import { capBelowThreshold } from './policy/cap-below-threshold.js';
import { formsRunOut } from './policy/forms-run-out.js';
import { noFormLeft } from './policy/no-form-left.js';
import { oneAttemptBlocks } from './policy/one-attempt-blocks.js';
import { waitExceedsWindow } from './policy/wait-exceeds-window.js';
import { levelsBestFirst } from './rubrics/levels-best-first.js';
import { levelsNotIncreasing } from './rubrics/levels-not-increasing.js';
import { unusedRubric } from './rubrics/unused-rubric.js';
import { apply, type Rule } from './rule.js';
import { unknownStandard } from './standards/unknown-standard.js';
import { surveyOf } from './survey.js';
import { closedReversed } from './time/closed-reversed.js';
import { daysExceedWindow } from './time/days-exceed-window.js';
import { dueOutOfOrder } from './time/due-out-of-order.js';
import { dueOutsideWindow } from './time/due-outside-window.js';
import { unknownTimeZone } from './time/unknown-time-zone.js';
import { unreadableDate } from './time/unreadable-date.js';
import { windowReversed } from './time/window-reversed.js';
import { historyGap } from './versions/history-gap.js';
import { historyNotEarlier } from './versions/history-not-earlier.js';
import { historyOutOfOrder } from './versions/history-out-of-order.js';
import { historyTwice } from './versions/history-twice.js';

/** Every rule; what cannot be read at all is found in `source/`, where it is read. */
export const RULES: readonly Rule[] = [
  malformedId,
  duplicateId,
  summativeLikeSkill,
  skillInTwoUnits,
  unknownReference,
  selfReference,
  cycle,
  deadEnd,
  requireTooMany,
  requireNeedsAnyOrder,
  setRequiresNothing,
  prerequisiteOnLowerTier,
  prerequisiteRetired,
  redundantPrerequisite,
  levelsNotIncreasing,
  levelsBestFirst,
  unusedRubric,
  thresholdMissing,
  unknownLevel,
  unknownCriterion,
  ambiguousNumber,
  numberAboveMaximum,
  thresholdUnreachable,
  onlyTopReaches,
  combiningImpossible,
  historyNotEarlier,
  historyTwice,
  historyOutOfOrder,
  historyGap,
  noFormLeft,
  formsRunOut,
  attemptsTooFew,
  oneAttemptBlocks,
  capBelowThreshold,
  waitExceedsWindow,
  pointsMissing,
  creditNotIncreasing,
  scaleNotDescending,
  scaleWithoutFloor,
  unknownPart,
  weightOfNothing,
  weightsNotWhole,
  tiersNotIncreasing,
  tiersIgnoreSummatives,
  unreadableCondition,
  bundleUnreachable,
  unreachableGrade,
  bundlesNotMonotone,
  noCourseGrade,
  unreadableDate,
  unknownTimeZone,
  windowReversed,
  closedReversed,
  dueOutsideWindow,
  dueOutOfOrder,
  daysExceedWindow,
  unknownStandard,
];

/** What a check may know besides the unit or course itself. */
export interface CheckOptions {
  /** The standards that skills may be aligned with; without them alignments are not checked. */
  readonly standards?: Iterable<string>;
}

/**
 * What is wrong with a unit, as far as no text is needed to see it: identity, references, cycles and dead ends,
 * thresholds that cannot be reached, ladders that are not monotone, dates. Each with its path.
 *
 * @example
 * ```ts
 * checkUnit(resolveUnit({ id: 'u', title: 'U', skills: [{ id: 'a', after: ['a'] }] }).unit)[0].code // → 'self-reference'
 * ```
 */
export function checkUnit(unit: Unit, options: CheckOptions = {}): readonly UnitFinding[] {
  return apply(RULES, surveyOf(unit, options.standards));
}

/**
 * What is wrong with a course beside its units, and between them: its calendar, scales, rubrics and weights, ids that
 * stand twice, units that wait for each other. What is wrong inside a unit is {@link checkUnit}'s.
 *
 * @example
 * ```ts
 * const { course } = resolveCourse({ id: 'c', title: 'C', units: [], timeZone: 'Chicago' }, []);
 * checkCourse(course)[0].code // → 'unknown-time-zone'
 * ```
 */
export function checkCourse(course: Course, options: CheckOptions = {}): readonly UnitFinding[] {
  return apply(RULES, surveyOf(course, options.standards));
}
