import {
  type Event,
  evaluate,
  type Grade,
  grade,
  type Instant,
  lettersOf,
  localDay,
  type Path,
  type Progress,
  type Unit,
} from '@openmastery/core';
import { type Language, type Words, wordsOf } from '@openmastery/core/sentences';
import { type Classmate, type Listed, listClass } from '../../roster.js';
import { type PlacedSkill, skillsOf } from '../../skills.js';
import { type Formats, formatsOf } from '../shell/formats.js';
import { type Naming, nameClass } from './naming.js';

/** Where a rule stands: the line of a file. */
export interface RulePlace {
  readonly file: string;
  readonly line: number;
}

/** How a report is made. */
export interface ReportOptions {
  /** The moment that it is about. */
  readonly now: Instant;
  /** The class list; learners that only the log knows come after it, by id. Default: empty. */
  readonly roster?: readonly Listed[];
  /** Default: `en`. */
  readonly language?: Language;
  /** For the wall: progress alone. No score, figure or grade gets into the page. Default: no. */
  readonly public?: boolean;
  /** Default: `full`. */
  readonly names?: Naming;
  /** Another gradebook to hold beside the unit's own. */
  readonly compare?: 'traditional';
  /** Where the unit's file says a rule; default: not said. */
  readonly placeOf?: (rule: Path) => RulePlace | null;
}

/** What a report is made of: everything that its parts may look at. */
export interface ReportSource {
  readonly unit: Unit;
  readonly events: readonly Event[];
  readonly progress: Progress;
  /** Null on a public page, so that nothing of it can get there. */
  readonly grade: Grade | null;
  /** The gradebook with partial credit for every score, where both are to be compared. */
  readonly traditional: Grade | null;
  /** The learners, in the order of the page: anchors count them. */
  readonly classmates: readonly Classmate[];
  readonly numberOf: (learner: string) => number;
  readonly nameOf: (learner: string) => string;
  /** The skills that are offered, in the order of the file: anchors count these too. */
  readonly skills: readonly PlacedSkill[];
  /** The letters that the unit gives, best first. */
  readonly letters: readonly string[];
  readonly public: boolean;
  readonly words: Words;
  readonly formats: Formats;
  /** The local day of an instant, `2026-09-30`, in the unit's time zone. */
  readonly dayOf: (instant: string) => string;
  readonly placeOf: (rule: Path) => RulePlace | null;
}

/** Works out what a report shows. */
export function reportSource(unit: Unit, events: readonly Event[], options: ReportOptions): ReportSource {
  const {
    now,
    roster = [],
    language = 'en',
    public: isPublic = false,
    compare,
    placeOf = () => null,
  } = options;
  const progress = evaluate(unit, events, { now, learners: roster.map(({ learner }) => learner) });
  const classmates = nameClass(listClass(roster, Object.keys(progress.learners)), options.names ?? 'full');
  const numbers = new Map(classmates.map(({ learner }, number) => [learner, number]));
  const numberOf = (learner: string) => numbers.get(learner) ?? -1;
  return {
    unit,
    events,
    progress,
    grade: isPublic ? null : grade(unit, progress),
    traditional: isPublic || compare === undefined ? null : grade(unit, progress, { credit: 'score' }),
    classmates,
    numberOf,
    nameOf: (learner) => classmates[numberOf(learner)]?.name ?? learner,
    skills: skillsOf(unit).filter(({ skill }) => !skill.retired),
    letters: lettersOf(unit),
    public: isPublic,
    words: wordsOf(unit, { language }),
    formats: formatsOf(language),
    dayOf: (instant) => localDay(instant, unit.timeZone) ?? instant,
    placeOf,
  };
}
