import { CHANGE_CLASSES, type ChangeClass, type GradeChange, gravestOf } from '@openmastery/core';
import type { Finding, UnitDiff } from '@openmastery/unit-format';
import type { LogEffects } from './log-effects.js';

/** One unit or course in both versions, and what was found. */
export interface Compared {
  readonly kind: 'unit' | 'course';
  readonly id: string;
  /** Where it stands now, else where it stood. */
  readonly file: string;
  /** `added` and `removed`: only one side has it; `faulty`: a version has mistakes, so that it was not compared. */
  readonly state: 'both' | 'added' | 'removed' | 'faulty';
  /** The mistakes for which it was not compared, or of a course some of its units were not. */
  readonly faults: readonly Finding[];
  /** Whether the later version has some of them, so that it has to be mended. */
  readonly isFaultyNow: boolean;
  readonly diff: UnitDiff;
  readonly log: LogEffects | null;
}

/** All that was compared, and what of the log none of the versions reads. */
export interface Comparison {
  readonly compared: readonly Compared[];
  readonly unread: readonly Finding[];
}

/** The class of one comparison; null where it is not known that all is safe, since something was not compared. */
export function classOf({ faults, diff }: Compared): ChangeClass | null {
  return faults.length > 0 && diff.class === 'safe' ? null : diff.class;
}

/** The gravest class of all; null where nothing grave was seen and something was not compared. */
export function gravestOfAll(all: readonly Compared[]): ChangeClass | null {
  const gravest = gravestOf(all.map(({ diff }) => diff));
  return gravest === 'safe' && all.some((one) => classOf(one) === null) ? null : gravest;
}

/** Whether a class is at least as grave as another; what was not compared is not. */
export function isAtLeast(a: ChangeClass | null, b: ChangeClass): boolean {
  return a !== null && CHANGE_CLASSES.indexOf(a) >= CHANGE_CLASSES.indexOf(b);
}

/** Learners by what happens to them. */
export function countEffects({ effects }: LogEffects) {
  const count = (test: (effect: LogEffects['effects'][number]) => boolean) =>
    new Set(effects.filter(test).map(({ learner }) => learner)).size;
  return {
    gainMastery: count(({ skills }) => skills.some(({ mastery }) => mastery === 'gained')),
    loseMastery: count(({ skills }) => skills.some(({ mastery }) => mastery === 'lost')),
    gradeHigher: count(({ grade }) => grade?.direction === 'higher'),
    gradeLower: count(({ grade }) => grade?.direction === 'lower'),
    letterChanges: count(({ grade }) => grade !== null && grade.before?.letter !== grade.after?.letter),
    otherwise: count(
      ({ skills, grade }) => grade === null && skills.every(({ mastery }) => mastery === 'same'),
    ),
  };
}

/** Whether there is anything to tell: what is as it was is counted, and not told. */
export function isNews({ state, faults, diff, log }: Compared): boolean {
  const sees = log !== null && log.effects.length > 0;
  return state !== 'both' || faults.length > 0 || diff.changes.length + diff.refusals.length > 0 || sees;
}

/** Whether a grade is lower, or gone, or another letter where there is no percent to compare. */
function isGradeLost(grade: GradeChange | null): boolean {
  const before = grade?.before ?? null;
  const wasGraded = before !== null && (before.percent !== null || before.letter !== null);
  return grade !== null && (grade.direction === 'lower' || (grade.direction === null && wasGraded));
}

/** Whether somebody loses mastery or a grade. */
export function isLoss({ log }: Compared): boolean {
  const lost = ({ skills, grade }: LogEffects['effects'][number]) =>
    skills.some(({ mastery }) => mastery === 'lost') || isGradeLost(grade);
  return log?.effects.some(lost) ?? false;
}

/** How many changes there are of each class, from the lightest, and how much is refused. */
export function countChanges(all: readonly Compared[]) {
  const changes = all.flatMap(({ diff }) => diff.changes);
  const classes = CHANGE_CLASSES.map(
    (of) => [of, changes.filter((change) => change.class === of).length] as const,
  );
  return {
    changes: changes.length,
    classes: classes.filter(([, count]) => count > 0),
    refused: all.reduce((sum, { diff }) => sum + diff.refusals.length, 0),
    unchanged: all.filter((one) => !isNews(one)).length,
    notCompared: all.filter(({ faults }) => faults.length > 0).length,
  };
}
