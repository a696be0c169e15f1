/** A span of time between two local days: calendar days, or days on which the calendar has school. */
export interface Wait {
  readonly count: number;
  readonly of: 'days' | 'schoolDays';
}

/** When and how a skill may be tried again. Policy decides what may start; the log says what happened. */
export interface Reassess {
  /** Attempts in all, the first included; null is without limit. */
  readonly attempts: number | null;
  /** From the local day of the last attempt. */
  readonly wait: Wait | null;
  /** Steps that must be logged since the last attempt, such as `revision`. */
  readonly steps: readonly string[];
  /** `new`: an unused one; `rotate`: unused first, then the least recently used; `same`: the last one; `any`. */
  readonly form: 'new' | 'rotate' | 'same' | 'any';
  /** The last local date on which an attempt may start. */
  readonly until: string | null;
  /** The most that an attempt after the first counting one is worth, an exact proportion. */
  readonly cap: string | null;
  /** Whether a mastered skill may be tried again. */
  readonly when: 'notMastered' | 'always';
}

/**
 * One line of the late policy: an attempt at most `within` calendar days late (null: however late) is
 * worth at most `cap` (an exact proportion; null: all of it). The first line that fits holds; an
 * attempt that none fits is rejected. So `[]` rejects, and `[{ within: null, cap: null }]` accepts.
 */
export interface LateRule {
  readonly within: number | null;
  readonly cap: string | null;
}

/** The time that a unit has. Each end is a local date, or a local date and time; a closing date is the last day inside. */
export interface Window {
  readonly opens?: string;
  readonly closes?: string;
}

/** A day of the week, as a calendar names it. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** Which days have school: these days of the week, except the closed dates (both ends inside). */
export interface Calendar {
  readonly days: readonly Weekday[];
  readonly closed: readonly { readonly from: string; readonly to: string }[];
}
