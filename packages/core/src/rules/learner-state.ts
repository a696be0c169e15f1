import type { ExcuseEvent } from '../log/event.js';
import type { LearnerLog } from '../log/skill-log.js';
import type { Ignored, Status } from '../progress/progress.js';
import { type Gates, gatesOf } from './gate.js';
import { type Mastery, masteryOf } from './mastery.js';
import type { Plan, SkillPlan } from './plan.js';
import { type PracticeState, practiceState } from './practice-state.js';

/** Where one learner stands with one skill, as the rules see it. */
export interface SkillStanding {
  readonly mastery: Mastery;
  readonly practice: PracticeState;
  readonly practiceDone: boolean;
  readonly excuse: ExcuseEvent | null;
  readonly excused: boolean;
  readonly open: boolean;
  readonly tried: boolean;
  readonly status: Status;
}

/** Where one learner stands in a unit, as the rules see it. */
export interface LearnerState {
  readonly skills: readonly SkillStanding[];
  readonly gates: Gates;
  readonly excused: boolean;
  readonly complete: boolean;
}

interface Facts extends Pick<SkillStanding, 'mastery' | 'practice' | 'excused' | 'open' | 'tried'> {
  readonly plan: SkillPlan;
}

/** The first status, in their order, that holds. */
function statusOf({ mastery, practice, excused, open, tried, plan }: Facts): Status {
  if (excused) return 'excused';
  if (mastery.mastered) return 'mastered';
  if (!open && !tried) return 'locked';
  const attempts = mastery.attempts.filter((attempt) => attempt.uncounted !== 'voided');
  if (attempts.length > 0 && attempts[attempts.length - 1]?.result === null) return 'submitted';
  if (tried || mastery.log.override?.event.mastered === false) return 'notYet';
  const { practice: asked } = plan.skill;
  if (asked === null || !asked.required || practice.done) return 'ready';
  return practice.some ? 'practicing' : 'open';
}

/** Puts mastery, gates, practice and excuses of one learner together. */
export function learnerState(
  plan: Plan,
  log: LearnerLog,
  unitOpen: boolean,
  ignored: Ignored[],
): LearnerState {
  const masteries = plan.skills.map((_, index) => masteryOf(plan, index, log, ignored));
  const excused = masteries.map((_, index) => log.excuse !== null || log.skills[index]?.excuse !== null);
  const states = masteries.map(({ mastered }, index) => ({ mastered, excused: excused[index] ?? false }));
  const gates = gatesOf(plan, states, unitOpen);
  const skills = masteries.map((mastery, index): SkillStanding => {
    const skill = mastery.plan;
    const facts: Facts = {
      plan: skill,
      mastery,
      practice: practiceState(skill.skill.practice, mastery.log),
      excused: excused[index] ?? false,
      open: gates.open[index] ?? false,
      tried: mastery.attempts.some((attempt) => attempt.uncounted !== 'voided'),
    };
    return {
      mastery,
      practice: facts.practice,
      practiceDone: facts.practice.done,
      excuse: mastery.log.excuse ?? log.excuse,
      excused: facts.excused,
      open: facts.open,
      tried: facts.tried,
      status: statusOf(facts),
    };
  });
  const isExcused = log.excuse !== null;
  return { skills, gates, excused: isExcused, complete: isExcused || (gates.settled[plan.top] ?? false) };
}
