import type { Unit } from '../model/unit.js';
import { walk } from '../model/walk.js';
import type { LearnerProgress, Progress, SkillProgress } from '../progress/progress.js';
import { progressIn } from '../progress/progress-in.js';
import { spareSkills } from './spare.js';

/** Who can be brought together for one skill. */
export interface SkillGroup<SkillId extends string = string> {
  readonly skill: SkillId;
  /** Learners whose first open skill that is not mastered, and still asked of them, is this one. */
  readonly at: readonly string[];
  /** Learners who may take its check now. */
  readonly ready: readonly string[];
  /** Learners who have tried it and have not mastered it, save where they have mastered as many others as their set asks for. */
  readonly stuck: readonly string[];
  /** Learners who have mastered it by their own evidence, and so may help. */
  readonly canHelp: readonly string[];
}

function isReady({ next }: SkillProgress): boolean {
  return next[0]?.code === 'take-form';
}

function isHeldBy(skill: SkillProgress | undefined): boolean {
  return skill?.open === true && skill.status !== 'mastered' && skill.status !== 'excused';
}

/**
 * For every skill: whom it holds, who is ready for its check, who is stuck on it and who could help them.
 *
 * @example
 * ```ts
 * const unit = defineUnit({ id: 'u', title: 'U', skills: ['add', 'subtract'] });
 * const log = [{ id: '1', learner: 'ana', at: '2026-09-10T15:00:00Z', type: 'attempt', skill: 'add', score: '2/5' }] as const;
 * groups(unit, evaluate(unit, log, { now: '2026-09-11T00:00:00Z' }))[0].stuck // → ['ana']
 * ```
 */
export function groups<Id extends string>(unit: Unit<Id>, progress: Progress<Id>): readonly SkillGroup<Id>[] {
  const skills = walk(unit).flatMap(({ entry }) =>
    'skills' in entry || entry.retired ? [] : [entry.id as Id],
  );
  const learners = Object.entries(progressIn(unit, progress).learners) as [string, LearnerProgress][];
  const spare = new Map(learners.map(([learner, state]) => [learner, spareSkills(unit, state)]));
  const isSpare = (learner: string, skill: string) => spare.get(learner)?.has(skill) === true;
  const at = new Map(
    learners.map(([learner, state]) => [
      learner,
      skills.find((skill) => isHeldBy(state.skills[skill]) && !isSpare(learner, skill)),
    ]),
  );
  return skills.map((skill) => {
    const who = (test: (state: SkillProgress, learner: string) => boolean) =>
      learners.flatMap(([learner, { skills: own }]) => {
        const state = own[skill];
        return state !== undefined && test(state, learner) ? [learner] : [];
      });
    return {
      skill,
      at: who((_, learner) => at.get(learner) === skill),
      ready: who(isReady),
      stuck: who(({ status }, learner) => status === 'notYet' && !isSpare(learner, skill)),
      canHelp: who(({ via }) => via === 'evidence'),
    };
  });
}
