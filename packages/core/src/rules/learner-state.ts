import type { ExcuseEvent } from '../log/event.js';
import type { LearnerLog, SkillLog } from '../log/skill-log.js';
import type { Status } from '../progress/progress.js';
import { type Gates, gatesOf } from './gate.js';
import { type Mastery, masteryOf } from './mastery.js';
import type { Plan } from './plan.js';
import { type PracticeState, practiceState } from './practice-state.js';

/** What is known of a skill before the gates are. */
interface SkillFacts {
  readonly mastery: Mastery;
  readonly mastered: boolean;
  readonly practice: PracticeState;
  readonly practiceDone: boolean;
  readonly excuse: ExcuseEvent | null;
  readonly excused: boolean;
  readonly tried: boolean;
}

/** Where one learner stands with one skill, as the rules see it. */
export interface SkillState extends SkillFacts {
  readonly open: boolean;
  readonly status: Status;
}

/** Where one learner stands in a unit, as the rules see it. */
export interface LearnerState {
  readonly log: LearnerLog;
  readonly skills: readonly SkillState[];
  readonly gates: Gates;
  readonly excused: boolean;
  readonly complete: boolean;
}

/** The first status, in their order, that holds. */
function statusOf({ mastery, mastered, practice, excused, tried }: SkillFacts, open: boolean): Status {
  if (excused) return 'excused';
  if (mastered) return 'mastered';
  if (!open && !tried) return 'locked';
  const { attempts, log, plan } = mastery;
  let newest = attempts.length - 1;
  while (newest >= 0 && attempts[newest]?.uncounted === 'voided') newest -= 1;
  if (newest >= 0 && attempts[newest]?.result === null) return 'submitted';
  if (tried || log.override?.event.mastered === false) return 'notYet';
  const { practice: asked } = plan.skill;
  if (asked === null || !asked.required || practice.done) return 'ready';
  return practice.some ? 'practicing' : 'open';
}

function factsOf(plan: Plan, log: LearnerLog, index: number): SkillFacts {
  const mastery = masteryOf(plan, index, log);
  const own = log.skills[index] as SkillLog;
  const practice = practiceState(mastery.plan.skill.practice, own);
  const excuse = own.excuse ?? log.excuse;
  return {
    mastery,
    mastered: mastery.mastered,
    practice,
    practiceDone: practice.done,
    excuse,
    excused: excuse !== null,
    tried: mastery.attempts.some(({ uncounted }) => uncounted !== 'voided'),
  };
}

/** Whether nothing that holds for all skills differs between two logs. */
function sameForAll(a: LearnerLog, b: LearnerLog): boolean {
  return a.excuse === b.excuse && a.extra === b.extra && a.modifications === b.modifications;
}

/**
 * Puts mastery, gates, practice and excuses of one learner together. What is known of the learner from an earlier state
 * of the same plan is taken over where the log has not changed.
 */
export function learnerState(
  plan: Plan,
  log: LearnerLog,
  unitOpen: boolean,
  earlier: LearnerState | null = null,
): LearnerState {
  const before = earlier !== null && sameForAll(earlier.log, log) ? earlier : null;
  let sameGates = before !== null;
  const facts = plan.skills.map((_, index): SkillFacts => {
    const known = before?.skills[index];
    if (known !== undefined && known.mastery.log === log.skills[index]) return known;
    const own = factsOf(plan, log, index);
    if (own.mastered !== known?.mastered || own.excused !== known.excused) sameGates = false;
    return own;
  });
  const gates = before !== null && sameGates ? before.gates : gatesOf(plan, facts, unitOpen);
  const skills = facts.map((own, index): SkillState => {
    const open = gates.open[index] ?? false;
    const known = before?.skills[index];
    if (own === known && known.open === open) return known;
    const { mastery, mastered, practice, practiceDone, excuse, excused, tried } = own;
    const status = statusOf(own, open);
    return { mastery, mastered, practice, practiceDone, excuse, excused, open, tried, status };
  });
  const excused = log.excuse !== null;
  return { log, skills, gates, excused, complete: excused || (gates.settled[plan.top] ?? false) };
}
