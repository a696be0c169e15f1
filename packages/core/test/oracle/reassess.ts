import type { Event } from '../../src/log/event.js';
import type { Skill, Unit } from '../../src/model/unit.js';
import { addDays, addSchoolDays, afterClose, beforeOpen, dateOf, localDay } from './days.js';
import { inOrder, when } from './log.js';
import type { AttemptFact, SkillFacts } from './skill.js';

export interface CanAttempt {
  readonly can: boolean;
  readonly form: string | null;
  readonly barriers: readonly string[];
  readonly from: string | null;
}

/** Whether a skill may be tried at `now`. `standing`: the learner's events that are not voided. */
export function canAttempt(
  unit: Unit,
  skill: Skill,
  facts: SkillFacts,
  where: { open: boolean; excused: boolean },
  standing: readonly Event[],
  now: number,
): CanAttempt {
  const { reassess } = skill;
  const today = localDay(now, unit.timeZone);
  const attempts = facts.attempts.filter((one) => !one.voided);
  const newest = attempts.at(-1);
  const barriers: string[] = [];
  const from: string[] = [];

  if (!where.open) barriers.push('closed');
  if (where.excused) barriers.push('excused');
  // READING: practice that is asked for is asked for before every attempt, not only the first.
  if (skill.practice?.required && !facts.practiceDone) barriers.push('practice-first');
  if (newest && newest.scored === null) barriers.push('waiting');
  if (reassess.attempts !== null && facts.extraAttempts !== 'unlimited') {
    if (attempts.length >= reassess.attempts + facts.extraAttempts) barriers.push('attempts-used');
  }
  if (reassess.when === 'notMastered' && facts.mastered) barriers.push('already-mastered');

  if (beforeOpen(now, unit.window, unit.timeZone) && unit.window.opens !== undefined) {
    barriers.push('not-open-yet');
    from.push(dateOf(unit.window.opens));
  }
  if (newest?.event.at && reassess.wait) {
    const { count, of } = reassess.wait;
    const lastDay = localDay(when(newest.event), unit.timeZone);
    const earliest = of === 'days' ? addDays(lastDay, count) : addSchoolDays(lastDay, count, unit.calendar);
    if (today < earliest) {
      barriers.push('too-early');
      from.push(earliest);
    }
  }
  if (newest) {
    const isDone = (step: string): boolean =>
      standing.some(
        (one) =>
          one.type === 'step' &&
          one.skill === skill.id &&
          one.step === step &&
          inOrder(newest.event, one) < 0,
      );
    if (!reassess.steps.every(isDone)) barriers.push('step-missing');
  }

  // READING: an `until` that is written is not moved by extra days. It is also too late when the late policy would
  // reject an attempt made now.
  const lateness = afterClose(now, unit.window, facts.extraDays, unit.timeZone);
  const rejected =
    lateness.after && !unit.late.some(({ within }) => within === null || lateness.days <= within);
  const tooLate = rejected || (reassess.until !== null && today > reassess.until);
  if (tooLate) barriers.push('too-late');

  const form = nextForm(skill, attempts);
  if (form === undefined) barriers.push('no-form');

  const can = barriers.length === 0;
  return {
    can,
    form: can ? (form ?? null) : null,
    barriers: barriers.sort(),
    // READING: the latest of the days that `too-early` and `not-open-yet` wait for, whatever else is in the way.
    from: from.sort().at(-1) ?? null,
  };
}

/** The form to hand out; null where forms are not told apart, undefined where none is left. */
function nextForm(skill: Skill, attempts: readonly AttemptFact[]): string | null | undefined {
  const { forms } = skill.check;
  if (forms.length === 0) return null;
  const offered = forms.filter((form) => !form.void && !form.retired).map((form) => form.id);
  const used = attempts.map((one) => one.form);
  const unused = offered.find((form) => !used.includes(form));
  const leastRecentlyUsed = [...offered].sort((a, b) => used.lastIndexOf(a) - used.lastIndexOf(b))[0];
  switch (skill.reassess.form) {
    case 'new':
      return unused;
    case 'rotate':
      return unused ?? leastRecentlyUsed;
    case 'same': {
      const newest = used.at(-1);
      // READING: where the last form is not handed out any more, as `rotate` does: the learner is not to blame.
      return newest != null && offered.includes(newest) ? newest : (unused ?? leastRecentlyUsed);
    }
    case 'any':
      // READING: `any` names an unused form while there is one, as `rotate` does.
      return unused ?? leastRecentlyUsed;
  }
}
