import { toFigure } from '../exact/figure.js';
import type { Attempt } from '../rules/evidence.js';
import type { LearnerState, SkillState } from '../rules/learner-state.js';
import type { Mastery } from '../rules/mastery.js';
import type { Plan } from '../rules/plan.js';
import { allowanceOf, barriersAt, breachesOf } from '../rules/reassess.js';
import { meets } from '../rules/verdict.js';
import { becauseOf } from './because.js';
import { nextSteps } from './next-step.js';
import type { AttemptProgress, PracticeProgress, SkillProgress } from './progress.js';
import type { Barrier } from './reason.js';
import { whyAttempt } from './why-attempt.js';

function attemptProgress(mastery: Mastery, attempt: Attempt, broken: readonly Barrier[]): AttemptProgress {
  const { sitting, result } = attempt;
  const apart = attempt.version.evidence !== 'count';
  const own = apart ? mastery.standardFor(attempt.version) : mastery.standard;
  return {
    id: sitting.event.id,
    at: sitting.event.at ?? null,
    form: attempt.form,
    version: attempt.version.version,
    late: attempt.lateness.late,
    proportion: result === null ? null : toFigure(result.whole, [own.line]),
    meets: result === null ? null : meets(own, result),
    counts: attempt.uncounted === null,
    why: whyAttempt(mastery, attempt, broken),
  };
}

function practiceProgress({ mastery, practice }: SkillState): PracticeProgress[] {
  const tasks = mastery.plan.skill.practice?.tasks ?? [];
  return practice.best.map((best, index) => ({
    task: tasks[index]?.id ?? null,
    logged: best !== null,
    best: best === null ? null : toFigure(best),
  }));
}

/** Everything that is said of one learner and one skill, with its reasons. */
export function skillProgress(plan: Plan, state: LearnerState, index: number, now: number): SkillProgress {
  const standing = state.skills[index] as SkillState;
  const { mastery } = standing;
  const broken = breachesOf(plan, mastery);
  const allowance = allowanceOf(plan, mastery);
  const around = { ...standing, mastered: mastery.mastered };
  const { barriers, from } = barriersAt(plan, mastery.plan, allowance, around, now);
  return {
    status: standing.status,
    figure: mastery.figure === null ? null : toFigure(mastery.figure, [mastery.standard.line]),
    masteredAt: mastery.masteredAt,
    via: mastery.via,
    modified: mastery.modification !== null,
    threshold: toFigure(mastery.standard.line),
    open: standing.open,
    tried: standing.tried,
    judged: mastery.attempts.some(
      ({ uncounted, result }) => result !== null && (uncounted === null || uncounted === 'version-kept'),
    ),
    practiceDone: standing.practiceDone,
    practice: practiceProgress(standing),
    attempts: mastery.attempts.map((attempt, place) =>
      attemptProgress(mastery, attempt, broken[place] ?? []),
    ),
    steps: mastery.log.steps.map(({ event }) => ({ step: event.step, at: event.at ?? null })),
    because: becauseOf(plan, state, standing, index),
    allowance,
    next: nextSteps(plan, state, standing, index, { allowance, barriers, from }),
  };
}
