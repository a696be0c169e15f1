import type { Form } from '../model/check.js';
import type { Allowance } from '../progress/progress.js';
import type { Barrier } from '../progress/reason.js';
import { dayNumber, dayText, isoInstant, parseInstant } from '../time/moment.js';
import { dayAfter } from '../time/school-days.js';
import { localDayNumber } from '../time/time-zone.js';
import { type Attempt, lastMoment } from './evidence.js';
import type { Mastery } from './mastery.js';
import type { Plan, SkillPlan } from './plan.js';

const usable = (form: Form): boolean => !form.void && !form.retired;

function leastRecent(free: readonly string[], used: readonly (string | null)[]): string | undefined {
  const unused = free.find((form) => !used.includes(form));
  return unused ?? [...free].sort((a, b) => used.lastIndexOf(a) - used.lastIndexOf(b))[0];
}

/** The form to hand out next; undefined where the policy leaves none. */
function nextForm(skill: SkillPlan, attempts: readonly Attempt[]): string | null | undefined {
  const { forms } = skill.skill.check;
  if (forms.length === 0) return null;
  const free = forms.filter(usable).map((form) => form.id);
  const used = attempts.map((attempt) => attempt.form);
  const last = used[used.length - 1];
  switch (skill.skill.reassess.form) {
    case 'new':
      return free.find((form) => !used.includes(form));
    case 'same':
      return last !== null && last !== undefined && free.includes(last) ? last : leastRecent(free, used);
    case 'any':
    case 'rotate':
      return leastRecent(free, used);
  }
}

/** The day (since 1970) from which another attempt may start, by `wait`; null where there is nothing to wait for. */
function waitsUntil(plan: Plan, skill: SkillPlan, last: Attempt | undefined): number | null {
  const { wait } = skill.skill.reassess;
  if (wait === null || last === undefined || last.sitting.ms === Number.NEGATIVE_INFINITY) return null;
  return dayAfter(plan.unit.calendar, localDayNumber(last.sitting.ms, plan.unit.timeZone), wait);
}

/** Steps that are not logged between the last attempt and a place in the learner's events. */
function missingSteps(mastery: Mastery, last: Attempt | undefined, before: number): readonly string[] {
  const { steps: asked } = mastery.plan.skill.reassess;
  if (last === undefined || asked.length === 0) return [];
  const { steps } = mastery.log;
  const done = new Set<string>();
  for (let at = placeAfter(steps, last.sitting.order); at < steps.length; at += 1) {
    const { event, order } = steps[at] as (typeof steps)[number];
    if (order >= before) break;
    done.add(event.step);
  }
  return asked.filter((step) => !done.has(step));
}

/** The place of the first of some steps that stands after another event. */
function placeAfter(steps: readonly { readonly order: number }[], order: number): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle]?.order ?? 0) > order) high = middle;
    else low = middle + 1;
  }
  return low;
}

function attemptsLeft(mastery: Mastery, taken: number): number | null {
  const { attempts } = mastery.plan.skill.reassess;
  if (attempts === null || mastery.extra.attempts === Number.POSITIVE_INFINITY) return null;
  return Math.max(0, attempts + mastery.extra.attempts - taken);
}

function standing(attempts: readonly Attempt[]): readonly Attempt[] {
  return attempts.filter((attempt) => attempt.uncounted !== 'voided');
}

/** What the policy allows a learner as things stand, whatever the time. */
export function allowanceOf(plan: Plan, mastery: Mastery): Allowance {
  const attempts = standing(mastery.attempts);
  const last = attempts[attempts.length - 1];
  const from = waitsUntil(plan, mastery.plan, last);
  const form = nextForm(mastery.plan, attempts);
  const end = lastMoment(plan, mastery.extra.days);
  return {
    form: form ?? null,
    formLeft: form !== undefined,
    attemptsLeft: attemptsLeft(mastery, attempts.length),
    notBefore: from === null ? null : dayText(from),
    stepsMissing: missingSteps(mastery, last, Number.POSITIVE_INFINITY),
    waitsForGrade: last !== undefined && last.result === null ? last.sitting.event.id : null,
    closesAt: end === null ? null : isoInstant(end),
  };
}

/** What else stands in the way of an attempt. */
export interface Circumstances {
  readonly open: boolean;
  readonly excused: boolean;
  readonly mastered: boolean;
  readonly practiceDone: boolean;
}

/** Everything that stands in the way of an attempt at `now`, and the local date until which time alone does. */
export function barriersAt(
  plan: Plan,
  skill: SkillPlan,
  allowance: Allowance,
  around: Circumstances,
  now: number,
): { readonly barriers: readonly Barrier[]; readonly from: string | null } {
  const { reassess, practice } = skill.skill;
  const today = localDayNumber(now, plan.unit.timeZone);
  const barriers: Barrier[] = [];
  const early =
    plan.opens !== null && now < plan.opens ? localDayNumber(plan.opens, plan.unit.timeZone) : null;
  const notBefore = allowance.notBefore === null ? null : dayNumber(allowance.notBefore);
  const until = reassess.until === null ? null : dayNumber(reassess.until);
  const closes = allowance.closesAt === null ? null : parseInstant(allowance.closesAt);
  if (!around.open) barriers.push('closed');
  if (around.excused) barriers.push('excused');
  if (practice?.required && !around.practiceDone) barriers.push('practice-first');
  if (allowance.waitsForGrade !== null) barriers.push('waiting');
  if (allowance.attemptsLeft === 0) barriers.push('attempts-used');
  if (notBefore !== null && today < notBefore) barriers.push('too-early');
  if (allowance.stepsMissing.length > 0) barriers.push('step-missing');
  if (!allowance.formLeft) barriers.push('no-form');
  if ((until !== null && today > until) || (closes !== null && now > closes)) barriers.push('too-late');
  if (around.mastered && reassess.when === 'notMastered') barriers.push('already-mastered');
  if (early !== null) barriers.push('not-open-yet');
  const waits = [early, notBefore !== null && today < notBefore ? notBefore : null].filter(
    (day) => day !== null,
  );
  return { barriers, from: waits.length === 0 ? null : dayText(Math.max(...waits)) };
}

/** Which policies each attempt broke when it was taken, in their order. They count all the same. */
export function breachesOf(plan: Plan, mastery: Mastery): readonly (readonly Barrier[])[] {
  const used = new Set<string>();
  let taken = 0;
  let last: Attempt | undefined;
  return mastery.attempts.map((attempt) => {
    if (attempt.uncounted === 'voided') return NO_BARRIERS;
    const broken = breaches(plan, mastery, attempt, { taken, last, used });
    taken += 1;
    last = attempt;
    if (attempt.form !== null) used.add(attempt.form);
    return broken;
  });
}

const NO_BARRIERS: readonly Barrier[] = [];

interface Before {
  readonly taken: number;
  readonly last: Attempt | undefined;
  readonly used: ReadonlySet<string>;
}

function breaches(
  plan: Plan,
  mastery: Mastery,
  { sitting: { ms, order }, form, lateness }: Attempt,
  { taken, last, used }: Before,
): readonly Barrier[] {
  const { reassess } = mastery.plan.skill;
  const from = waitsUntil(plan, mastery.plan, last);
  const until = reassess.until === null ? null : dayNumber(reassess.until);
  const isDated = ms !== Number.NEGATIVE_INFINITY && (from !== null || until !== null);
  const day = isDated ? localDayNumber(ms, plan.unit.timeZone) : ms;
  const barriers: Barrier[] = [];
  if (attemptsLeft(mastery, taken) === 0) barriers.push('attempts-used');
  if (from !== null && day < from) barriers.push('too-early');
  if (missingSteps(mastery, last, order).length > 0) barriers.push('step-missing');
  if (reassess.form === 'new' && form !== null && used.has(form)) barriers.push('no-form');
  if (lateness.rejected || (until !== null && day > until)) barriers.push('too-late');
  return barriers;
}
