import type { Metadata } from './metadata.js';
import type { Rubric } from './rubric.js';
import type { Threshold } from './threshold.js';

/** A line of a checklist: reached when its items and those of all lower lines are ticked. */
export interface ChecklistLine {
  /** The proportion that the line stands for, exact (`"4/5"`). */
  readonly proportion: string;
  readonly items: readonly string[];
}

/**
 * What the attempts on a check are measured in.
 *
 * - `proportion`: nothing was said, so scores are proportions, percents, `pass` or `fail`;
 * - `points`: out of the check's points;
 * - `rubric`: levels, for the whole or by criterion;
 * - `checklist`: lines, lowest first.
 */
export type Measure =
  | { readonly type: 'proportion' }
  | { readonly type: 'points'; readonly points: number }
  | { readonly type: 'rubric'; readonly rubric: Rubric }
  | { readonly type: 'checklist'; readonly lines: readonly ChecklistLine[] };

/** One parallel instance of a check: same skill, measure and threshold, other items. */
export interface Form {
  readonly id: string;
  readonly link?: string;
  /** No longer handed out; attempts made on it count. */
  readonly retired: boolean;
  /** Spoiled (leaked, faulty): no longer handed out, and attempts made on it do not count. */
  readonly void: boolean;
  readonly metadata?: Metadata;
}

/** What attempts made on an earlier version of a check are worth today. */
export type Evidence = 'count' | 'keep' | 'discard';

/** An earlier version of a check, whole: what its history entry left out was filled in from today's check. */
export interface PastVersion {
  readonly version: number;
  /** Attempts before this local date that name no version were made on it. */
  readonly before?: string;
  readonly evidence: Evidence;
  readonly points: number;
  readonly measure: Measure;
  readonly mastery: Threshold;
}

/** The short assessment that shows mastery of one skill. */
export interface Check {
  /** What it is worth in the gradebook; 1 unless said. */
  readonly points: number;
  readonly measure: Measure;
  /** The version in use, from 1. */
  readonly version: number;
  /** Earlier versions, in the order of the file. */
  readonly history: readonly PastVersion[];
  /** In the order in which they are handed out; empty where forms are not told apart. */
  readonly forms: readonly Form[];
  readonly link?: string;
  readonly metadata?: Metadata;
}
