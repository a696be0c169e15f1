import type { Status } from '@openmastery/core';

/** Where one learner stands with one skill, in the words of the page. */
export interface TrackerCell {
  readonly status: Status;
  /** The status with its day and whether the target was changed. */
  readonly words: string;
  /** The figure, where there is one and the page may show it. */
  readonly figure: string | null;
  /** Whether the target was changed for this learner; never said on a public page. */
  readonly modified: boolean;
}

/** A column of the tracker, with how many stand where. */
export interface TrackerColumn {
  readonly id: string;
  readonly title: string;
  /** The innermost set around it and its tier, where the page has several. */
  readonly above: string;
  readonly counts: readonly { readonly status: Status; readonly word: string; readonly count: number }[];
  readonly mastered: number;
  /** Those that are asked for it: everyone but the excused. */
  readonly of: number;
}

/** A learner's row. */
export interface TrackerRow {
  readonly name: string;
  readonly group: string | null;
  readonly complete: boolean;
  readonly cells: readonly (TrackerCell | null)[];
  readonly next: readonly { readonly skill: string; readonly words: string }[];
  readonly summatives: readonly string[];
  readonly grade: {
    readonly percent: string | null;
    readonly letter: string | null;
    /** Higher is better: by what the grades of a class are put in order. */
    readonly rank: number;
  } | null;
}

/** Everything that the tracker of a class shows, and nothing that it may not. */
export interface Tracker {
  readonly asOf: string;
  readonly public: boolean;
  /** The statuses that occur, in the order of the legend. */
  readonly statuses: readonly { readonly status: Status; readonly word: string }[];
  readonly columns: readonly TrackerColumn[];
  readonly summatives: readonly string[];
  readonly rows: readonly TrackerRow[];
  readonly complete: number;
}
