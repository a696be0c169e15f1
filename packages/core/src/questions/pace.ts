import type { Unit } from '../model/unit.js';
import type { LearnerProgress, Progress } from '../progress/progress.js';
import { progressIn } from '../progress/progress-in.js';
import { planOf } from '../rules/plan.js';
import { dayNumber, dayText, parseInstant } from '../time/moment.js';
import { dayAfter, isSchoolDay, schoolDaysBetween } from '../time/school-days.js';
import { localDayNumber } from '../time/time-zone.js';
import { spareSkills } from './spare.js';

/** What is planned of one skill: the last local day that it should take. */
export interface PlannedSkill<SkillId extends string = string> {
  readonly skill: SkillId;
  readonly due: string;
}

/** How one learner stands against the plan. Pace says nothing about mastery and changes no grade. */
export interface LearnerPace {
  readonly pace: 'ahead' | 'onPace' | 'behind';
  /** Planned skills settled. */
  readonly done: number;
  /** Skills whose planned last day is over. */
  readonly planned: number;
  /** Skills ahead (positive) or behind (negative): 0 while the learner is on pace. */
  readonly skills: number;
  /** School days ahead or behind, likewise. */
  readonly days: number;
}

/** Every learner's pace; null where nothing is planned for them. */
export interface Pace<SkillId extends string = string> {
  readonly plan: readonly PlannedSkill<SkillId>[];
  readonly learners: { readonly [learner: string]: LearnerPace | null };
}

interface Planned {
  readonly skill: string;
  readonly day: number;
}

/** The planned last day of every skill that has one, in order of time. Aspire skills make nobody late. */
export function plannedSkills(unit: Unit): Planned[] {
  const { skills } = planOf(unit);
  const opens = dayNumber(unit.window.opens ?? '');
  let cursor = opens === null ? null : opens - 1;
  const planned: Planned[] = [];
  for (const { skill, retired, tier } of skills) {
    if (retired || tier === 'aspire') continue;
    const due = dayNumber(skill.due ?? '');
    if (due !== null) cursor = due;
    else if (skill.days !== undefined && cursor !== null) {
      cursor = dayAfter(unit.calendar, cursor, { count: Math.ceil(skill.days), of: 'schoolDays' });
    } else continue;
    planned.push({ skill: skill.id, day: cursor });
  }
  return planned.sort((a, b) => a.day - b.day);
}

function paceOf(
  unit: Unit,
  planned: readonly Planned[],
  learner: LearnerProgress,
  today: number,
): LearnerPace | null {
  const days = new Map(planned.map(({ skill, day }) => [skill, day]));
  const spare = spareSkills(unit, learner, (skill) => days.get(skill) ?? Number.POSITIVE_INFINITY);
  const own = planned.filter(({ skill }) => learner.skills[skill]?.status !== 'excused' && !spare.has(skill));
  if (own.length === 0) return null;
  const done = own.filter(({ skill }) => learner.skills[skill]?.via != null).length;
  const over = own.filter(({ day }) => day < today).length;
  const next = own[done];
  const last = own[done - 1];
  if (next !== undefined && next.day < today && !learner.complete) {
    const days = schoolDaysBetween(unit.calendar, next.day + 1, today);
    return { pace: 'behind', done, planned: over, skills: done - over, days: 0 - days };
  }
  if (last !== undefined && last.day >= today) {
    const days =
      schoolDaysBetween(unit.calendar, today, last.day) - (isSchoolDay(unit.calendar, today) ? 1 : 0);
    const begun = own.filter(({ day }) => day <= today).length;
    if (days > 0) return { pace: 'ahead', done, planned: over, skills: Math.max(1, done - begun), days };
  }
  return { pace: 'onPace', done, planned: over, skills: 0, days: 0 };
}

/**
 * Done against planned, in skills and in school days. The plan is each skill's `due`, or its `days` counted from the opening of
 * the unit, or from the skill before. A learner is behind from the day after the next skill's last planned
 * day, and ahead when the last settled one was planned for a later school day. Where a set asks for a number of its skills,
 * a learner is held to that number only: to the skills that they have mastered, and to those planned last.
 *
 * @example
 * ```ts
 * const unit = defineUnit({ id: 'u', title: 'U', skills: [{ id: 'add', due: '2026-09-09' }] });
 * const log = [{ id: '1', learner: 'ana', at: '2026-09-10T15:00:00Z', type: 'practice', skill: 'add' }] as const;
 * pace(unit, evaluate(unit, log, { now: '2026-09-11T00:00:00Z' })).learners.ana
 * // → { pace: 'behind', done: 0, planned: 1, skills: -1, days: -2 }
 * ```
 */
export function pace<Id extends string>(unit: Unit<Id>, progress: Progress<Id>): Pace<Id> {
  const planned = plannedSkills(unit);
  const today = localDayNumber(parseInstant(progress.at) ?? 0, unit.timeZone);
  const learners = (Object.entries(progressIn(unit, progress).learners) as [string, LearnerProgress][]).map(
    ([learner, state]) => [learner, paceOf(unit, planned, state, today)] as const,
  );
  return {
    plan: planned.map(({ skill, day }) => ({ skill: skill as Id, due: dayText(day) })),
    learners: Object.assign(Object.create(null), Object.fromEntries(learners)),
  };
}
