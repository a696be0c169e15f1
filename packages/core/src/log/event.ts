/**
 * A result as people write it: `"4/5"`, a number (a level's points with a rubric, else points), `"80%"`, a level's name,
 * `"pass"` or `"fail"`, one of these for each criterion, or the ticked items of a checklist.
 */
export type Score = string | number | { readonly [criterion: string]: string | number } | readonly string[];

/** A threshold as an accommodation may write it: the short form, or an object whose keys replace the skill's. */
export type MasteryText =
  | string
  | number
  | {
      readonly atLeast?: string | number;
      readonly each?: string | number;
      readonly criteria?: { readonly [criterion: string]: string | number };
      readonly together?: boolean;
      readonly by?: string;
      readonly lasting?: boolean;
    };

/** What every event has. */
export interface EventBase {
  /** Equal events under one id are one event; different ones under one id do not count. */
  readonly id: string;
  /** Opaque; nothing asks for a name. */
  readonly learner: string;
  /**
   * When the work was done (practice, attempts, summatives) or decided (the rest): an instant in ISO 8601 with
   * its offset, `2026-09-10T14:00:00Z`. Null or absent: before all dated events, never late.
   */
  readonly at?: string | null;
  /** Needed where a skill id stands in several units of a course. */
  readonly unit?: string;
  readonly note?: string;
  /** Its place in the file it was read from; orders events of the same instant. */
  readonly seq?: number;
}

/** Practice done, or scored. Without `task` it is about all tasks of the skill. */
export interface PracticeEvent extends EventBase {
  readonly type: 'practice';
  readonly skill?: string;
  readonly task?: string;
  readonly score?: Score | null;
}

/** A check was taken. Without a score it waits to be graded. */
export interface AttemptEvent extends EventBase {
  readonly type: 'attempt';
  readonly skill: string;
  readonly form?: string;
  readonly version?: number;
  readonly score?: Score | null;
}

/** The unit-end assessment was taken; the last graded one counts. */
export interface SummativeEvent extends EventBase {
  readonly type: 'summative';
  readonly summative: string;
  readonly score?: Score | null;
}

/** Sets the score of the attempt or summative `of`; the last one counts. */
export interface GradeEvent extends EventBase {
  readonly type: 'grade';
  readonly of: string;
  readonly score: Score;
}

/** That event never counted. A void can itself be voided. */
export interface VoidEvent extends EventBase {
  readonly type: 'void';
  readonly of: string;
  readonly reason?: string;
}

/** A named step such as `revision`, `conference` or `sign-off`. */
export interface StepEvent extends EventBase {
  readonly type: 'step';
  readonly skill: string;
  readonly step: string;
}

/** A professional judgement; only the last stands, and `null` takes it back. */
export interface OverrideEvent extends EventBase {
  readonly type: 'override';
  readonly skill: string;
  readonly mastered: boolean | null;
  readonly reason?: string;
}

/** Not counted anywhere: a skill, a summative, or with neither the whole unit. `excused: false` takes it back. */
export interface ExcuseEvent extends EventBase {
  readonly type: 'excuse';
  readonly skill?: string;
  readonly summative?: string;
  readonly excused: boolean;
  readonly reason?: string;
}

/** An accommodation (more days, more attempts) or, with `mastery`, a modification. Without `skill`: for all skills. */
export interface AdjustEvent extends EventBase {
  readonly type: 'adjust';
  readonly skill?: string;
  /** Days and attempts add up over events. */
  readonly extraDays?: number | 'unlimited';
  readonly extraAttempts?: number | 'unlimited';
  /** The last one stands, a skill's before a general one. */
  readonly mastery?: MasteryText;
  readonly reason?: string;
}

/** One line of the append-only log. */
export type Event =
  | PracticeEvent
  | AttemptEvent
  | SummativeEvent
  | GradeEvent
  | VoidEvent
  | StepEvent
  | OverrideEvent
  | ExcuseEvent
  | AdjustEvent;
