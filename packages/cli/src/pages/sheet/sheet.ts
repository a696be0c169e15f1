import type { Status } from '@openmastery/core';
import type { RulePlace } from '../report/source.js';

/** One attempt on a sheet, in words. */
export interface SheetAttempt {
  /** Its day, form and score. */
  readonly text: string;
  readonly counts: boolean;
}

/** Where a learner is with one skill. Sentences end with the place of their rule, where it is known. */
export interface SheetSkill {
  /** Its place among the skills that are offered, from 0; -1 for one that is not any more. */
  readonly at: number;
  readonly title: string;
  readonly status: Status;
  readonly word: string;
  readonly since: string | null;
  /** What its columns earned, each by name; null where the grade is no sum of points. */
  readonly points: string | null;
  readonly attempts: readonly SheetAttempt[];
  /** What is said at once: why it is not mastered so far, and why an attempt does not count. */
  readonly told: readonly string[];
  /** What is said to those who ask: why it is mastered, and what changed a score. */
  readonly more: readonly string[];
}

/** How a grade is made. */
export interface Account {
  /** The sums of practice, checks and each summative; empty where the grade is not a sum of points. */
  readonly lines: readonly { readonly title: string; readonly points: string }[];
  readonly together: { readonly points: string; readonly percent: string } | null;
  /** The scheme, weights, tiers, bundles, and where the letter starts. */
  readonly told: readonly string[];
}

/** What one learner takes home. */
export interface Sheet {
  /** The place of the learner in the class list, from 0. */
  readonly at: number;
  readonly name: string;
  readonly group: string | null;
  readonly unit: string;
  readonly asOf: string;
  readonly mastered: string;
  /** Percent and letter; null where there is none. */
  readonly grade: string | null;
  /** Whether something that is still to come may change the grade. */
  readonly open: boolean;
  readonly pace: string | null;
  readonly skills: readonly SheetSkill[];
  readonly next: readonly string[];
  /** That there is more to go on with than `next` tells. */
  readonly moreNext: string | null;
  readonly complete: boolean;
  readonly account: Account | null;
  /** The worst and the best case, and what the next better letter takes. */
  readonly become: readonly string[];
  readonly better: { readonly heading: string; readonly lines: readonly string[] } | null;
  /** Every place of a rule on this sheet, once. */
  readonly places: readonly RulePlace[];
}
