import type { ExcuseEvent } from '../log/event.js';
import type { LearnerLog, SkillLog } from '../log/learner-log.js';
import type { Continued } from '../log/target.js';
import type { Status } from '../progress/progress.js';
import { type Gates, gatesOf } from './gate.js';
import { type Mastery, masteryOf } from './mastery.js';
import type { Plan } from './plan.js';
import { type PracticeState, practiceState } from './practice-state.js';

/** Where one learner stands with one skill, as the rules see it. */
export interface SkillState {
  readonly mastery: Mastery;
  readonly mastered: boolean;
  readonly practice: PracticeState;
  readonly practiceDone: boolean;
  readonly excuse: ExcuseEvent | null;
  readonly excused: boolean;
  readonly tried: boolean;
  readonly open: boolean;
  readonly status: Status;
}

/** A skill's state while its gate is being looked at. */
type Draft = { -readonly [Key in keyof SkillState]: SkillState[Key] };

/** Where one learner stands in a unit, as the rules see it. */
export interface LearnerState {
  readonly log: LearnerLog;
  readonly skills: readonly SkillState[];
  readonly gates: Gates;
  readonly excused: boolean;
  readonly complete: boolean;
}

/** The first status, in their order, that holds. */
function statusOf({ mastery, mastered, practice, excused, tried, open }: SkillState): Status {
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

function setOpen(state: Draft, open: boolean): void {
  state.open = open;
  state.status = statusOf(state);
}

/** A skill's state before the gates are known. */
function draftOf(plan: Plan, log: LearnerLog, index: number): Draft {
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
    open: false,
    status: 'locked',
  };
}

/** Whether nothing that holds for all skills differs between two logs. */
function sameForAll(a: LearnerLog, b: LearnerLog): boolean {
  return a.excuse === b.excuse && a.extra === b.extra && a.modifications === b.modifications;
}

/** Puts mastery, gates, practice and excuses of one learner together. */
export function learnerState(plan: Plan, log: LearnerLog, unitOpen: boolean): LearnerState {
  const skills = plan.skills.map((_, index) => draftOf(plan, log, index));
  const gates = gatesOf(plan, skills, unitOpen);
  for (let index = 0; index < skills.length; index += 1)
    setOpen(skills[index] as Draft, gates.open[index] ?? false);
  return { log, skills, gates, ...endOf(plan, log, gates) };
}

function endOf(plan: Plan, log: LearnerLog, gates: Gates): Pick<LearnerState, 'excused' | 'complete'> {
  const excused = log.excuse !== null;
  return { excused, complete: excused || (gates.settled[plan.top] ?? false) };
}

/** The state after one more event; what does not depend on the skills that it is about is taken over. */
export function nextState(
  plan: Plan,
  { log, changed }: Continued,
  unitOpen: boolean,
  before: LearnerState,
): LearnerState {
  if (!sameForAll(before.log, log)) return learnerState(plan, log, unitOpen);
  const skills = before.skills.slice();
  let sameGates = true;
  for (const index of changed) {
    const known = before.skills[index] as SkillState;
    const own = draftOf(plan, log, index);
    setOpen(own, known.open);
    skills[index] = own;
    if (own.mastered !== known.mastered || own.excused !== known.excused) sameGates = false;
  }
  const { excused, complete } = before;
  if (sameGates) return { log, skills, gates: before.gates, excused, complete };
  const gates = gatesOf(plan, skills, unitOpen);
  for (let index = 0; index < skills.length; index += 1) {
    const own = skills[index] as SkillState;
    const open = gates.open[index] ?? false;
    if (own.open === open) continue;
    const draft: Draft = { ...own };
    setOpen(draft, open);
    skills[index] = draft;
  }
  return { log, skills, gates, ...endOf(plan, log, gates) };
}
