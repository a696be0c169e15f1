import type { Form } from './check.js';
import { type Attempt, lateness } from './evidence.js';
import type { Mastery } from './mastery.js';
import type { Plan } from './plan.js';
import type { Barrier } from './reason.js';
import { dayAfter } from './school-days.js';
import { dayNumber, dayText, localDayNumber } from './time-zone.js';

/** What the rules for trying again need to know of a skill besides its attempts. */
export interface Standing {
  readonly mastery: Mastery;
  readonly open: boolean;
  readonly excused: boolean;
  readonly practiceDone: boolean;
}

/** Whether a check may be taken, on which form, or what stands in the way and until when. */
export interface Permission {
  readonly barriers: readonly Barrier[];
  /** The form to take, null where the check has none or no form is left. */
  readonly form: string | null;
  /** The earliest local date, where only time stands in the way of something; null where none is known. */
  readonly from: string | null;
  /** Steps that are still to be logged. */
  readonly steps: readonly string[];
}

const usable = (form: Form): boolean => !form.void && !form.retired;

/** The form to hand out next; undefined where the policy leaves none. */
export function nextForm(mastery: Mastery, attempts: readonly Attempt[]): string | null | undefined {
  const { forms } = mastery.plan.skill.check;
  if (forms.length === 0) return null;
  const free = forms.filter(usable).map((form) => form.id);
  const used = attempts.map((attempt) => attempt.form);
  const unused = free.find((form) => !used.includes(form));
  switch (mastery.plan.skill.reassess.form) {
    case 'new':
      return unused;
    case 'any':
      return free[0];
    case 'same': {
      const last = used[used.length - 1];
      return last !== null && last !== undefined && free.includes(last)
        ? last
        : leastRecent(free, used, unused);
    }
    case 'rotate':
      return leastRecent(free, used, unused);
  }
}

function leastRecent(
  free: readonly string[],
  used: readonly (string | null)[],
  unused: string | undefined,
): string | undefined {
  if (unused !== undefined) return unused;
  return [...free].sort((a, b) => used.lastIndexOf(a) - used.lastIndexOf(b))[0];
}

/** The day (since 1970) from which another attempt may start, by `wait`; null where there is nothing to wait for. */
function waitsUntil(plan: Plan, mastery: Mastery, last: Attempt | undefined): number | null {
  const { wait } = mastery.plan.skill.reassess;
  if (wait === null || last === undefined || last.sitting.ms === Number.NEGATIVE_INFINITY) return null;
  return dayAfter(plan.unit.calendar, localDayNumber(last.sitting.ms, plan.unit.timeZone), wait);
}

function missingSteps(mastery: Mastery, last: Attempt | undefined, before: number): readonly string[] {
  if (last === undefined) return [];
  const since = last.sitting.order;
  const { steps } = mastery.log;
  return mastery.plan.skill.reassess.steps.filter(
    (step) => !steps.some((done) => done.step === step && done.order > since && done.order < before),
  );
}

/** What the policy alone says of an attempt at `ms` by someone with these attempts behind them. */
function policyAt(plan: Plan, mastery: Mastery, earlier: readonly Attempt[], ms: number, order: number) {
  const { reassess } = mastery.plan.skill;
  const barriers: Barrier[] = [];
  const last = earlier[earlier.length - 1];
  const day = ms === Number.NEGATIVE_INFINITY ? ms : localDayNumber(ms, plan.unit.timeZone);
  if (lateness(plan, ms, mastery.extra.days).rejected) barriers.push('closed');
  if (reassess.attempts !== null && earlier.length >= reassess.attempts + mastery.extra.attempts)
    barriers.push('attempts-used');
  const until = reassess.until === null ? null : dayNumber(reassess.until);
  if (until !== null && day > until) barriers.push('too-late');
  const from = waitsUntil(plan, mastery, last);
  if (from !== null && day < from) barriers.push('too-early');
  const steps = missingSteps(mastery, last, order);
  if (steps.length > 0) barriers.push('step-missing');
  return { barriers, from: from !== null && day < from ? from : null, steps };
}

/** Whether a learner may take the check at `now`. */
export function permission(plan: Plan, standing: Standing, now: number): Permission {
  const { mastery } = standing;
  const attempts = mastery.attempts.filter((attempt) => attempt.uncounted !== 'voided');
  const newest = attempts[attempts.length - 1];
  const policy = policyAt(plan, mastery, attempts, now, Number.POSITIVE_INFINITY);
  const barriers: Barrier[] = [...policy.barriers];
  const early = plan.opens !== null && now < plan.opens;
  if (!standing.open || early) barriers.push('not-open-yet');
  if (standing.excused) barriers.push('excused');
  if (mastery.plan.skill.practice?.required && !standing.practiceDone) barriers.push('practice-first');
  if (newest !== undefined && newest.result === null) barriers.push('waiting');
  if (mastery.mastered && mastery.plan.skill.reassess.when === 'notMastered')
    barriers.push('already-mastered');
  const form = nextForm(mastery, attempts);
  if (form === undefined) barriers.push('no-form');
  const opensOn = early && plan.opens !== null ? localDayNumber(plan.opens, plan.unit.timeZone) : null;
  const days = [policy.from, opensOn].filter((day) => day !== null);
  return {
    barriers: [...barriers].sort(),
    form: form ?? null,
    from: days.length === 0 ? null : dayText(Math.max(...days)),
    steps: policy.steps,
  };
}

/** Which policies an attempt broke when it was taken. It counts all the same. */
export function breaches(plan: Plan, mastery: Mastery, attempt: Attempt): readonly Barrier[] {
  if (attempt.uncounted === 'voided') return [];
  const place = mastery.attempts.indexOf(attempt);
  const earlier = mastery.attempts.slice(0, place).filter((each) => each.uncounted !== 'voided');
  const { barriers } = policyAt(plan, mastery, earlier, attempt.sitting.ms, attempt.sitting.order);
  const reused =
    mastery.plan.skill.reassess.form === 'new' &&
    attempt.form !== null &&
    earlier.some(({ form }) => form === attempt.form);
  return reused ? [...barriers, 'no-form'] : barriers;
}
