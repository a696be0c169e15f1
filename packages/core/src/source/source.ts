import type { MasteryText } from '../log/event.js';
import type { Tier } from '../model/grading.js';
import type { Metadata } from '../model/metadata.js';
import type { Weekday } from '../model/policy.js';
import type { Labels, Material, Order } from '../model/unit.js';

/**
 * A map whose keys the author chose. A `Map` keeps the order of the file where names are numbers, which
 * JavaScript objects do not.
 */
export type Named<Value> = { readonly [name: string]: Value } | ReadonlyMap<string, Value>;

/** A proportion as people write it: `"80%"` or `"4/5"`. Of the numbers only 0 is one: nobody can tell what 0.8 or 80 means. */
export type ProportionSource = string | number;

/** A threshold as it is written: a short form for `atLeast`, or an object. */
export type MasterySource =
  | MasteryText
  | (Exclude<MasteryText, string | number> & { readonly criteria?: Named<string | number> });

/** What an author says of reassessment; what is left out is inherited. `none` means one attempt. */
export interface ReassessSource {
  readonly attempts?: number | 'unlimited';
  /** `"2 days"` or `"3 school days"`. */
  readonly wait?: string;
  readonly steps?: readonly string[];
  readonly form?: 'new' | 'rotate' | 'same' | 'any';
  readonly until?: string;
  readonly cap?: ProportionSource;
  readonly when?: 'notMastered' | 'always';
}

/** A task as it is written. */
export interface TaskSource {
  readonly id: string | number;
  readonly title?: string;
  readonly points?: number;
  readonly link?: string;
  readonly optional?: boolean;
  readonly metadata?: Metadata;
}

/** Practice as it is written: `points`, or `tasks`. */
export interface PracticeSource {
  readonly points?: number;
  readonly tasks?: readonly TaskSource[];
  readonly done?: 'all' | 'sign-off' | ProportionSource;
  readonly required?: boolean;
}

/** A criterion as it is written: its one descriptor, or an object. */
export type CriterionSource =
  | string
  | { readonly title?: string; readonly descriptors?: Named<string>; readonly weight?: number };

/** A rubric as it is written. */
export interface RubricSource {
  /** Names, a count, or `{name, points}`; names that are numbers are their points. */
  readonly levels:
    | number
    | readonly (string | number | { readonly name: string | number; readonly points: number })[];
  readonly criteria?: Named<CriterionSource>;
  readonly whole?: 'mean' | 'lowest';
}

/** A checklist as it is written: `{80%: [items], 100%: [items]}`. */
export type ChecklistSource = Named<readonly string[]>;

/** An earlier version as it is written; what is left out is as today. */
export interface PastVersionSource {
  readonly version: number;
  readonly before?: string;
  readonly evidence?: 'count' | 'keep' | 'discard';
  readonly points?: number;
  readonly rubric?: string | RubricSource;
  readonly checklist?: 'none' | ChecklistSource;
  readonly mastery?: MasterySource;
}

/** A form as it is written: its id, or an object. */
export type FormSource =
  | string
  | number
  | {
      readonly id: string | number;
      readonly link?: string;
      readonly retired?: boolean;
      readonly void?: boolean;
      readonly metadata?: Metadata;
    };

/** A check as it is written. `rubric: none` and `checklist: none` switch off what was inherited. */
export interface CheckSource {
  readonly points?: number;
  readonly rubric?: string | RubricSource;
  readonly checklist?: 'none' | ChecklistSource;
  readonly version?: number;
  readonly history?: readonly PastVersionSource[];
  readonly forms?: readonly FormSource[];
  readonly link?: string;
  readonly metadata?: Metadata;
}

/** What flows from a course to its units, from a unit to its sets, and from a set to its skills. */
export interface DefaultsSource {
  readonly mastery?: MasterySource;
  readonly reassess?: 'none' | ReassessSource;
  readonly practice?: 'none' | PracticeSource;
  readonly check?: CheckSource;
  readonly days?: number;
}

/** A skill as it is written; a bare id is one. */
export interface SkillSource<Id extends string = string> extends DefaultsSource {
  readonly id: Id | number;
  readonly title?: string;
  readonly tier?: Tier;
  readonly after?: readonly (string | number)[];
  readonly standards?: readonly string[];
  readonly materials?: readonly Material[];
  readonly due?: string;
  readonly retired?: boolean;
  readonly metadata?: Metadata;
}

/** A set as it is written. */
export interface SetSource<Id extends string = string> extends DefaultsSource {
  readonly id: string | number;
  readonly title?: string;
  readonly tier?: Tier;
  readonly order?: Order;
  readonly require?: 'all' | number;
  readonly after?: readonly (string | number)[];
  readonly skills: readonly EntrySource<Id>[];
  readonly metadata?: Metadata;
}

/** An entry of `skills` as it is written. */
export type EntrySource<Id extends string = string> = Id | number | SkillSource<Id> | SetSource<Id>;

/** A summative as it is written. */
export interface SummativeSource {
  readonly id: string | number;
  readonly title?: string;
  readonly points?: number;
  readonly rubric?: string | RubricSource;
  readonly date?: string;
  readonly metadata?: Metadata;
}

/** How late attempts are taken, as it is written. */
export type LateSource =
  | 'accept'
  | 'reject'
  | { readonly cap: ProportionSource }
  | readonly { readonly within?: string; readonly cap?: ProportionSource }[];

/** Credit as it is written: a name, `{mastered, notYet}`, or levels and what they earn. */
export type CreditSource = 'mastery' | 'score' | 'scoreIfMastered' | 'completion' | Named<ProportionSource>;

/** What a bundle asks of one subject, as it is written. */
export type ConditionSource = 'all' | string | number | Named<'all' | string | number>;

/** A scale as it is written: lower bounds, best first. */
export type ScaleSource = Named<ProportionSource>;

/** Grading as it is written. */
export interface GradingSource {
  readonly credit?: {
    readonly practice?: CreditSource;
    readonly check?: CreditSource;
    readonly summative?: CreditSource;
  };
  readonly floor?: ProportionSource;
  readonly atLeast?: ProportionSource;
  readonly missing?: ProportionSource;
  readonly pending?: 'zero' | 'exclude';
  readonly weights?: Named<number>;
  readonly tiers?: {
    readonly must?: number | string;
    readonly should?: number | string;
    readonly aspire?: number | string;
    readonly partial?: 'proportional' | 'none';
  };
  /** Letters, best first, each with its conditions; `otherwise` is the letter when none holds. */
  readonly bundles?: Named<string | Named<ConditionSource>>;
  /** `letters`, `plusMinus`, `passFail`, a scale of the course by name, or a scale. */
  readonly scale?: string | ScaleSource;
  /** A step in percent, such as 1 or `"0.5%"`. */
  readonly roundTo?: number | string;
}

/** A unit file, as data: what `defineUnit` takes and what a unit file says. */
export interface UnitSource<Id extends string = string> extends DefaultsSource {
  readonly openmastery?: 'unit/1';
  readonly id: string | number;
  readonly title: string;
  readonly description?: string;
  readonly course?: string;
  readonly labels?: Labels;
  readonly after?: readonly (string | number)[];
  readonly window?: { readonly opens?: string; readonly closes?: string };
  readonly timeZone?: string;
  readonly late?: LateSource;
  readonly order?: Order;
  readonly require?: 'all' | number;
  readonly rubrics?: Named<RubricSource>;
  readonly skills: readonly EntrySource<Id>[];
  readonly summatives?: readonly SummativeSource[];
  readonly grading?: GradingSource;
  readonly metadata?: Metadata;
}

/** A course file, as data. Its units are handed over beside it. */
export interface CourseSource extends DefaultsSource {
  readonly openmastery?: 'course/1';
  readonly id: string | number;
  readonly title: string;
  /** Paths of unit files, in order. */
  readonly units: readonly string[];
  readonly calendar?: {
    readonly days?: readonly Weekday[];
    /** Dates, or ranges `"2026-11-23 .. 2026-11-27"` or `{from, to}`. */
    readonly closed?: readonly (string | { readonly from: string; readonly to: string })[];
  };
  readonly rubrics?: Named<RubricSource>;
  readonly scales?: Named<ScaleSource>;
  /** Path of a CASE framework. */
  readonly standards?: string;
  readonly summatives?: readonly SummativeSource[];
  readonly grading?: GradingSource;
  readonly timeZone?: string;
  readonly late?: LateSource;
  readonly order?: Order;
  readonly labels?: Labels;
  readonly metadata?: Metadata;
}
