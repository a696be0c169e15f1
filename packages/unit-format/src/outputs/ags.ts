import { type Column, type CourseProgress, instantOf, type Progress } from '@openmastery/core';
import { decimalOf, fractionOf } from './fraction.js';
import { type Gradebook, type GradebookColumn, isInSum } from './gradebook.js';
import { lossesOf, type Output } from './loss.js';
import { ofCourse, progressOf, waits } from './progress-of.js';

/** A line item, as a platform is asked to make one: LTI Assignment and Grade Services 2.0. */
export interface AgsLineItem {
  readonly label: string;
  readonly scoreMaximum: number;
  /** The id of the column; it stays the same when titles change. */
  readonly resourceId: string;
  /** The kind of the column. */
  readonly tag: string;
  readonly endDateTime?: string;
}

/** A score, as it is posted to the line item's `scores`. */
export interface AgsScore {
  readonly userId: string;
  readonly scoreGiven?: number;
  readonly scoreMaximum?: number;
  readonly activityProgress: 'Initialized' | 'Started' | 'InProgress' | 'Submitted' | 'Completed';
  readonly gradingProgress: 'FullyGraded' | 'Pending' | 'PendingManual' | 'Failed' | 'NotReady';
  readonly timestamp: string;
}

/** A line item with its scores. */
export interface AgsColumn {
  readonly lineItem: AgsLineItem;
  readonly scores: readonly AgsScore[];
}

const DIGITS = 6;

/**
 * A gradebook as line items with the scores to post to each, for a tool that stands in an LTI platform. A learner's id
 * is the platform's `userId`. Excused and pending columns have no score; one that waits for its grade says so.
 */
export function agsScores(
  gradebook: Gradebook,
  progress: Progress | CourseProgress,
): Output<readonly AgsColumn[]> {
  const { columns, rows, at } = gradebook;
  let rounded = 0;
  let excused = 0;
  let blank = 0;
  const points = (exact: string): number => {
    const { text, isRounded } = decimalOf(fractionOf(exact), DIGITS);
    if (isRounded) rounded++;
    return Number(text);
  };
  const content = columns.map((column): AgsColumn => {
    const scoreMaximum = points(column.possible);
    const scores = rows.flatMap(({ learner, cells }): readonly AgsScore[] => {
      const cell = cells.get(column.id);
      const activity = activityOf(column, cell, learner, progress);
      const base = { userId: learner, activityProgress: activity, timestamp: at };
      if (cell?.status === 'excused') excused++;
      if (activity === 'Submitted' && waits(column, learner, progress))
        return [{ ...base, gradingProgress: 'PendingManual' }];
      if (cell === undefined) return [];
      if (isInSum(cell))
        return [{ ...base, scoreGiven: points(cell.earned), scoreMaximum, gradingProgress: 'FullyGraded' }];
      if (cell.status !== 'excused' && cell.earned !== '0') blank++;
      return [];
    });
    return { lineItem: lineItemOf(column, scoreMaximum), scores };
  });
  const losses = lossesOf([
    ['rounded', 'cells', rounded],
    ['excused-left-out', 'cells', excused],
    ['left-blank', 'cells', blank],
  ]);
  const always = [
    { code: 'grade-left-out', data: {} },
    { code: 'evidence-left-out', data: {} },
  ] as const;
  return { content, losses: [...losses, ...always] };
}

function lineItemOf({ id, kind, title, unit, due }: GradebookColumn, scoreMaximum: number): AgsLineItem {
  const end = due === null || unit === null ? null : endOfDay(due, unit.timeZone);
  const base = { label: title, scoreMaximum, resourceId: id, tag: kind };
  return end === null ? base : { ...base, endDateTime: end };
}

function endOfDay(day: string, timeZone: string): string | null {
  return instantOf(`${day} 23:59:59`, timeZone);
}

function activityOf(
  { kind, skill, unit, id }: GradebookColumn,
  cell: Column | undefined,
  learner: string,
  progress: Progress | CourseProgress,
): AgsScore['activityProgress'] {
  const mine = progressOf(progress, unit?.id ?? null)?.learners[learner];
  if (kind === 'summative') {
    const summative = id.slice(id.indexOf(':') + 1);
    const state = mine?.summatives[summative] ?? ofCourse(progress, learner, summative);
    return state?.graded ? 'Completed' : state?.taken ? 'Submitted' : 'Initialized';
  }
  const state = skill === null ? undefined : mine?.skills[skill.id];
  if (kind === 'practice') return cell?.status === 'counted' ? 'Completed' : 'Initialized';
  if (state?.status === 'mastered') return 'Completed';
  // More tries may follow.
  return state?.tried ? 'Submitted' : 'Initialized';
}
