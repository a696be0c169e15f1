import { CHANGE_CLASSES, type ChangeClass, gravestOf } from '@openmastery/core';
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
  readonly diff: UnitDiff;
  readonly log: LogEffects | null;
}

/** All that was compared, and what of the log none of the versions reads. */
export interface Comparison {
  readonly compared: readonly Compared[];
  readonly unread: readonly Finding[];
}

/** The gravest class of all; a unit that only the base has breaks identity, one that only the head has is new to all. */
export function gravestOfAll(all: readonly Compared[]): ChangeClass {
  return gravestOf(
    all.map(({ state, diff }) => (state === 'removed' ? { class: 'breaks-identity' as const } : diff)),
  );
}

/** Whether a class is at least as grave as another. */
export function isAtLeast(a: ChangeClass, b: ChangeClass): boolean {
  return CHANGE_CLASSES.indexOf(a) >= CHANGE_CLASSES.indexOf(b);
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
    notCompared: all.filter(({ faults }) => faults.length > 0).length,
  };
}
