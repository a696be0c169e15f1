import { firstThings } from './because.js';
import type { LearnerState, SkillStanding } from './learner-state.js';
import type { Plan } from './plan.js';
import type { NextStep } from './progress.js';
import type { Permission } from './reassess.js';

/** What a learner may do next about a skill; nothing where it is mastered, excused or retired. */
export function nextSteps(
  plan: Plan,
  state: LearnerState,
  standing: SkillStanding,
  index: number,
  allowed: Permission,
): readonly NextStep[] {
  const { status, mastery, practice } = standing;
  const skill = mastery.plan.id;
  if (status === 'mastered' || status === 'excused' || mastery.plan.retired) return [];
  if (!standing.open) {
    const first = firstThings(plan, state, index);
    return [{ code: 'settle-first', skill, first }];
  }
  const { barriers } = allowed;
  const newest = [...mastery.attempts].reverse().find((attempt) => attempt.uncounted !== 'voided');
  if (barriers.includes('waiting') && newest !== undefined) {
    return [{ code: 'await-grade', skill, attempt: newest.sitting.id }];
  }
  const final = barriers.filter(
    (code) => code === 'attempts-used' || code === 'no-form' || code === 'closed' || code === 'too-late',
  );
  if (final.length > 0) return [{ code: 'ask-teacher', skill, because: final }];
  const steps: NextStep[] = [];
  if (barriers.includes('practice-first')) steps.push({ code: 'practise', skill, tasks: practice.missing });
  for (const step of allowed.steps) steps.push({ code: 'do-step', skill, step });
  if (allowed.from !== null) steps.push({ code: 'wait-until', skill, date: allowed.from });
  if (barriers.length === 0)
    steps.push({ code: 'take-form', skill, form: allowed.form, again: standing.tried });
  return steps;
}
