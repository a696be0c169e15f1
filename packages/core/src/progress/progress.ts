import type { Figure } from '../exact/figure.js';
import type { Barrier, Reason } from './reason.js';

/** Where a learner stands with a skill; the first of these, in this order, that holds. */
export type Status =
  | 'excused'
  | 'mastered'
  /** Not open and not tried. */
  | 'locked'
  /** The newest attempt waits to be graded. */
  | 'submitted'
  /** Tried, or judged not mastered. */
  | 'notYet'
  /** Practice is done, or none is asked for. */
  | 'ready'
  /** Some practice is done. */
  | 'practicing'
  | 'open';

/** What made a skill mastered: its evidence, an earlier version's kept evidence, or a judgement. */
export type Via = 'evidence' | 'kept' | 'override';

/** Why an event of the log was not read into progress. */
export type IgnoredCode =
  /** Not an event: a field is missing or of the wrong kind; `data.field` names it. */
  | 'malformed'
  /** A type that the log does not know. */
  | 'unknown-type'
  /** Different events carry this id; none of them counts. */
  | 'id-conflict'
  | 'unknown-skill'
  | 'unknown-task'
  | 'unknown-summative'
  /** In a course: it is about something that several units have, or about a whole unit, and names none. */
  | 'unit-needed'
  /** An attempt on a version above the current one. */
  | 'version-unknown'
  /** A grade or void of an event that is not in the log. */
  | 'of-unknown'
  /** A grade of something that is neither an attempt nor a summative, or of another learner. */
  | 'of-mismatch'
  /** A void of an event that is ordered after it. */
  | 'of-later'
  /** The score of a practice or grade event could not be read. */
  | 'score-unreadable'
  /** The threshold of an adjustment could not be read for this skill. */
  | 'mastery-unreadable';

/**
 * An event that did not count as one, and why. Nothing in a log vanishes silently, but for the events of other units, which
 * are another unit's to read, and practice of a skill that asks for none, which is read and changes nothing.
 */
export interface Ignored {
  /** Its id, or `null` where it has none. */
  readonly id: string | null;
  readonly code: IgnoredCode;
  readonly data: { readonly [key: string]: string | number };
}

/** One sitting of a check, and how it was judged. */
export interface AttemptProgress {
  readonly id: string;
  readonly at: string | null;
  /** The form that was used, stated or worked out; null where the check has none. */
  readonly form: string | null;
  readonly version: number;
  /** Whether it came after the unit closed, extra days included. */
  readonly late: boolean;
  /** The whole as a proportion of the measure, after caps; null while it waits to be graded. */
  readonly proportion: Figure | null;
  /** Whether it meets every condition by itself; null while it waits. */
  readonly meets: boolean | null;
  readonly counts: boolean;
  /** Why it does not count, what changed its figure, and which policies it broke. */
  readonly why: readonly Reason[];
}

/** One thing that a learner does about a skill; several come in the order in which they are to be done. */
export type NextStep<SkillId extends string = string> =
  | { readonly code: 'practise'; readonly skill: SkillId; readonly tasks: readonly string[] }
  | {
      readonly code: 'take-form';
      readonly skill: SkillId;
      readonly form: string | null;
      readonly again: boolean;
    }
  | { readonly code: 'do-step'; readonly skill: SkillId; readonly step: string }
  /** A local date of the unit's zone. */
  | { readonly code: 'wait-until'; readonly skill: SkillId; readonly date: string }
  | { readonly code: 'await-grade'; readonly skill: SkillId; readonly attempt: string }
  | { readonly code: 'settle-first'; readonly skill: SkillId; readonly first: readonly string[] }
  | { readonly code: 'ask-teacher'; readonly skill: SkillId; readonly because: readonly Barrier[] };

/** Practice as far as it was logged, for one column of the gradebook. */
export interface PracticeProgress {
  /** Null for practice without tasks. */
  readonly task: string | null;
  readonly logged: boolean;
  /** The best proportion logged; a log entry without a score is 1. */
  readonly best: Figure | null;
}

/** What the policy allows a learner on one skill, whatever the time; `canAttempt` holds it against a moment. */
export interface Allowance {
  /** The form to take next; null where the check has none, or none is left. */
  readonly form: string | null;
  readonly formLeft: boolean;
  /** Null without limit. */
  readonly attemptsLeft: number | null;
  /** The local date on which the wait since the last attempt is over. */
  readonly notBefore: string | null;
  /** Steps still to be logged since the last attempt. */
  readonly stepsMissing: readonly string[];
  /** The attempt that waits to be graded. */
  readonly waitsForGrade: string | null;
  /** The last moment at which work is taken; null without end. */
  readonly closesAt: string | null;
}

/** Where one learner stands with one skill. */
export interface SkillProgress {
  readonly status: Status;
  /** What the counting attempts come to; null where none is graded. */
  readonly figure: Figure | null;
  readonly masteredAt: string | null;
  readonly via: Via | null;
  /** Whether the target itself was changed for this learner. */
  readonly modified: boolean;
  /** The proportion that just meets what counts as mastered for this learner. */
  readonly threshold: Figure;
  /** Whether it may be started as far as order and prerequisites go. */
  readonly open: boolean;
  /** At least one attempt, not voided. */
  readonly tried: boolean;
  /** At least one counting or kept attempt that is graded. */
  readonly judged: boolean;
  readonly practiceDone: boolean;
  readonly practice: readonly PracticeProgress[];
  readonly attempts: readonly AttemptProgress[];
  /** Steps logged, oldest first. */
  readonly steps: readonly { readonly step: string; readonly at: string | null }[];
  readonly allowance: Allowance;
  readonly because: readonly Reason[];
  readonly next: readonly NextStep[];
}

/** Where one learner stands with a set. */
export interface SetProgress {
  readonly open: boolean;
  readonly settled: boolean;
}

/** The newest graded sitting of a summative, or what waits. */
export interface SummativeProgress {
  readonly excused: boolean;
  readonly taken: boolean;
  readonly graded: boolean;
  readonly proportion: Figure | null;
  readonly because: readonly Reason[];
}

/** Where one learner stands in one unit. */
export interface LearnerProgress<SkillId extends string = string> {
  /** The top set is settled, or the unit excused. */
  readonly complete: boolean;
  readonly excused: boolean;
  readonly next: readonly NextStep<SkillId>[];
  readonly skills: { readonly [Id in SkillId]: SkillProgress };
  readonly sets: { readonly [set: string]: SetProgress };
  readonly summatives: { readonly [summative: string]: SummativeProgress };
}

/** Who has mastered what, what is open next, and why: everything a log says about a unit at one instant. */
export interface Progress<SkillId extends string = string> {
  readonly version: 1;
  readonly unit: string;
  /** The instant that was asked about. */
  readonly at: string;
  readonly learners: { readonly [learner: string]: LearnerProgress<SkillId> };
  readonly ignored: readonly Ignored[];
}

/** Progress in each unit of a course; which skills each of them has, the types do not say. */
export interface CourseProgress {
  readonly version: 1;
  readonly course: string;
  readonly at: string;
  readonly units: { readonly [unit: string]: Progress };
  /** The course's own summatives, by learner. */
  readonly summatives: { readonly [learner: string]: { readonly [summative: string]: SummativeProgress } };
  readonly ignored: readonly Ignored[];
}
