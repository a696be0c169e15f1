import type { Labels } from '../model/unit.js';
import type { AttemptAnswer } from '../progress/can-attempt.js';
import type { Ignored, IgnoredCode, NextStep, Status } from '../progress/progress.js';
import type { Barrier, Reason, ReasonCode } from '../progress/reason.js';
import type { SkillGroup } from '../questions/groups.js';
import type { Need } from '../questions/need.js';
import type { LearnerPace } from '../questions/pace.js';

/** A language that sentences are written in: English, or Spanish as schools in the Americas write it. */
export type Language = 'en' | 'es';

/** What a sentence may need to know besides the reason itself. */
export interface Words {
  readonly language: Language;
  /** What the unit calls a status or a tier, where it has its own words. */
  readonly labels: Labels;
  /** The title of a skill, set, summative or unit; what a tier or a part of a grade is called. */
  readonly titleOf: (id: string) => string;
  /** The title of a unit, whose id may be a skill's too. */
  readonly unitOf: (id: string) => string;
  /** The title of a task of practice, whose id may be a skill's too. */
  readonly taskOf: (id: string) => string;
  /** The title of a criterion of a rubric, whose id may be a skill's too. */
  readonly criterionOf: (id: string) => string;
  /** A moment or a local date as the reader writes dates. */
  readonly dateOf: (at: string) => string;
}

/** What a status, a barrier or an ignored event is said in; a unit will do. */
export type Wording = Partial<Pick<Words, 'language' | 'labels'>>;

/** What parts of a grade and subjects of a bundle are called where they are no entry of the unit. */
export type PartName =
  | 'practice'
  | 'check'
  | 'summative'
  | 'must'
  | 'should'
  | 'aspire'
  | 'skills'
  | 'average'
  | 'lowest'
  | 'points';

/** What the learners of a group have in common. */
export type GroupRole = Exclude<keyof SkillGroup, 'skill'>;

/** One language: something to say for every code, in whole sentences where not said otherwise. */
export interface Sentences {
  readonly reasons: {
    readonly [Code in ReasonCode]: (data: Extract<Reason, { code: Code }>['data'], words: Words) => string;
  };
  /** To the learner. */
  readonly nextSteps: {
    readonly [Code in NextStep['code']]: (step: Extract<NextStep, { code: Code }>, words: Words) => string;
  };
  /** Why an attempt cannot start: the end of a sentence. */
  readonly barriers: { readonly [B in Barrier]: (labels: Labels) => string };
  /** Whether the check of a skill may be taken: the barriers come as phrases. */
  readonly answers: {
    readonly can: (skill: string, form: string | null, words: Words) => string;
    readonly cannot: (
      skill: string,
      barriers: readonly string[],
      answer: Pick<Extract<AttemptAnswer, { can: false }>, 'from' | 'steps'>,
      words: Words,
    ) => string;
  };
  /** To the learner. */
  readonly needs: {
    readonly [Type in Need['type']]: (need: Extract<Need, { type: Type }>, words: Words) => string;
  };
  readonly paces: {
    readonly [P in LearnerPace['pace']]: (pace: LearnerPace) => string;
  } & { readonly unplanned: () => string };
  /** To a teacher: a skill, and the names of the learners. */
  readonly groups: {
    readonly [Role in GroupRole]: (skill: string, names: readonly string[], words: Words) => string;
  };
  /** Why an event does not count, to the person who wrote it: the end of a sentence. */
  readonly ignored: { readonly [Code in IgnoredCode]: (data: Ignored['data']) => string };
  /** What a status is called where the unit gives no label. */
  readonly statuses: { readonly [S in Status]: string };
  readonly parts: { readonly [Name in PartName]: string };
  /** A local date, `2026-09-30`. */
  readonly dayInWords: (day: string) => string;
}
