import type { LearnerState, SkillState } from '../rules/learner-state.js';
import type { Plan } from '../rules/plan.js';
import { firstThings } from './because.js';
import { FOR_GOOD } from './for-good.js';
import type { Allowance, NextStep } from './progress.js';
import type { Barrier } from './reason.js';

/** What policy says of an attempt now. */
export interface Permission {
  readonly allowance: Allowance;
  readonly barriers: readonly Barrier[];
  readonly from: string | null;
}

/** What a learner does next about a skill, first things first; nothing where it is mastered, excused or retired. */
export function nextSteps(
  plan: Plan,
  state: LearnerState,
  standing: SkillState,
  index: number,
  { allowance, barriers, from }: Permission,
): readonly NextStep[] {
  const { status, mastery, practice, tried } = standing;
  const skill = mastery.plan.id;
  if (status === 'mastered' || status === 'excused' || mastery.plan.retired) return [];
  if (!standing.open) {
    const first = firstThings(plan, state, index);
    return [{ code: 'settle-first', skill, first }];
  }
  if (allowance.waitsForGrade !== null)
    return [{ code: 'await-grade', skill, attempt: allowance.waitsForGrade }];
  const final = barriers.filter((barrier) => FOR_GOOD.has(barrier));
  if (final.length > 0) return [{ code: 'ask-teacher', skill, because: final }];
  const steps: NextStep[] = [];
  if (barriers.includes('practice-first')) steps.push({ code: 'practise', skill, tasks: practice.missing });
  for (const step of allowance.stepsMissing) steps.push({ code: 'do-step', skill, step });
  if (from !== null) steps.push({ code: 'wait-until', skill, date: from });
  return [...steps, { code: 'take-form', skill, form: allowance.form, again: tried }];
}
