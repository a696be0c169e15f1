import type { Status } from '../progress/progress.js';
import type { Check } from './check.js';
import type { Grading, ScaleStep, Tier } from './grading.js';
import type { Metadata } from './metadata.js';
import type { Calendar, LateRule, Reassess, Window } from './policy.js';
import type { Practice } from './practice.js';
import type { Rubric } from './rubric.js';
import type { Threshold } from './threshold.js';

/** In order, or in any order. */
export type Order = 'linear' | 'any';

/**
 * How many children settle a set: all of them, that many of them, or (`ownTier`, the default) every child of
 * the set's own tier or a higher one, and where there is none, every child.
 */
export type Require = 'all' | 'ownTier' | number;

/** Something to learn from, such as a video. */
export interface Material {
  readonly title: string;
  readonly link: string;
}

/** One learning target, with its practice and its one mastery check. Everything inherited is filled in. */
export interface Skill<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly tier: Tier;
  /** Skills and sets that must be settled first, on top of the order. */
  readonly after: readonly string[];
  /** Identifiers of standards that the skill is aligned with. */
  readonly standards: readonly string[];
  readonly materials: readonly Material[];
  /** The planned last day, a local date. */
  readonly due?: string;
  /** The planned length in school days. */
  readonly days?: number;
  /** Not offered and not counted any more; its evidence is kept. */
  readonly retired: boolean;
  readonly mastery: Threshold;
  readonly reassess: Reassess;
  /** Null where the skill has none. */
  readonly practice: Practice | null;
  readonly check: Check;
  readonly metadata?: Metadata;
}

/** Skills, or sets of them, grouped with an order and a requirement. */
export interface SkillSet<Id extends string = string> {
  readonly id: string;
  readonly title: string;
  readonly tier: Tier;
  readonly order: Order;
  readonly require: Require;
  readonly after: readonly string[];
  readonly skills: readonly Entry<Id>[];
  readonly metadata?: Metadata;
}

/** A child of a unit or of a set; a set is the one that has `skills`. */
export type Entry<Id extends string = string> = Skill<Id> | SkillSet<Id>;

/** The unit-end assessment, graded the traditional way. */
export interface Summative {
  readonly id: string;
  readonly title: string;
  /** What it is worth; with a rubric its top points; null is reported by `checkUnit` and has no column. */
  readonly points: number | null;
  readonly rubric: Rubric | null;
  /** A local date. */
  readonly date?: string;
  readonly metadata?: Metadata;
}

/** The words that pages use for a status or a tier. */
export type Labels = { readonly [Key in Status | Tier]?: string };

/**
 * Skills, their order, summatives and a way to grade: what a unit file means once all its short forms are
 * written out and all its defaults, the course's included, have flowed down. Plain JSON, complete by itself.
 *
 * `Id` is the union of its skill ids where they are known when the program is written (`defineUnit`).
 */
export interface Unit<Id extends string = string> {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  /** The path of the course file, as written. */
  readonly course?: string;
  readonly labels: Labels;
  /** Units of the course that must be complete or excused first. */
  readonly after: readonly string[];
  readonly window: Window;
  /** An IANA name. */
  readonly timeZone: string;
  readonly calendar: Calendar;
  readonly late: readonly LateRule[];
  readonly order: Order;
  readonly require: Require;
  readonly rubrics: readonly Rubric[];
  readonly skills: readonly Entry<Id>[];
  readonly summatives: readonly Summative[];
  readonly grading: Grading;
  readonly metadata?: Metadata;
}

/** Units in order, with what they share. What its units inherit has already flowed into them. */
export interface Course {
  readonly id: string;
  readonly title: string;
  readonly units: readonly Unit[];
  readonly timeZone: string;
  readonly calendar: Calendar;
  readonly labels: Labels;
  readonly rubrics: readonly Rubric[];
  /** Scales that units refer to by name. */
  readonly scales: readonly { readonly id: string; readonly steps: readonly ScaleStep[] }[];
  /** Assessments of the course itself. */
  readonly summatives: readonly Summative[];
  /** Its `weights`, by unit id, make the course's own grade. */
  readonly grading: Grading;
  readonly metadata?: Metadata;
}

/** Whether an entry is a set. */
export function isSet<Id extends string>(entry: Entry<Id>): entry is SkillSet<Id> {
  return 'skills' in entry;
}
