import { parseExact, type Ratio, smaller, ZERO } from '../exact/ratio.js';
import type { AttemptEvent } from '../log/event.js';
import type { Extra, SkillLog } from '../log/learner-log.js';
import { type Sitting, type StandingScore, standingScore } from '../log/sitting.js';
import type { Rubric } from '../model/rubric.js';
import type { Ignored } from '../progress/progress.js';
import { localDayNumber, startOfDay } from '../time/time-zone.js';
import { deadline, type Plan, type SkillPlan, type VersionPlan } from './plan.js';
import type { Reading } from './score.js';
import type { Standard } from './standard.js';
import type { Result } from './verdict.js';

/** Why an attempt does not count. */
export type Uncounted =
  | 'voided'
  | 'form-void'
  | 'version-discarded'
  | 'version-kept'
  | 'set-aside-by-override'
  | 'late-rejected';

/** One attempt as the rules see it: on which version and form, how late, what it shows, whether it counts. */
export interface Attempt extends StandingScore {
  readonly sitting: Sitting;
  readonly version: VersionPlan;
  readonly form: string | null;
  readonly lateness: Lateness;
  readonly uncounted: Uncounted | null;
  /** The cap on reassessments, where it is not the first. */
  readonly againCap: Ratio | null;
  /** What it shows after caps, in today's criteria where its version counts, else in its own; null while it waits to be graded. */
  readonly result: Result | null;
}

/** The version that an attempt was made on: the named one, else the lowest that was still in use, else the current. */
function versionOf({ current, past }: SkillPlan, { event, ms }: Sitting): VersionPlan {
  const version = (event as AttemptEvent).version ?? null;
  if (version === current.version || (version === null && past.length === 0)) return current;
  if (version === null) return past.find(({ before }) => before !== null && ms < before) ?? current;
  return past.find((each) => each.version === version) ?? { ...current, version };
}

/** A result of another version in the criteria of today's rubric: what it lacks is 0; a whole score stands for all. */
function inCriteriaOf(today: Rubric | null, then: Rubric | null, result: Result): Result {
  if (result.criteria === null || today === null || today.criteria.length === 0)
    return { whole: result.whole, criteria: null };
  const criteria = today.criteria.map(({ id }) => {
    const index = then?.criteria.findIndex((criterion) => criterion.id === id) ?? -1;
    return index < 0 ? ZERO : (result.criteria?.[index] ?? null);
  });
  return { whole: result.whole, criteria };
}

function lower(value: Ratio, cap: Ratio | null): Ratio {
  return cap === null ? value : smaller(value, cap);
}

/** A reading bounded by caps; null while it waits. With `together: false` a part of the criteria is enough. */
function capped(
  reading: Reading | null,
  late: Ratio | null,
  again: Ratio | null,
  takesParts: boolean,
): Result | null {
  if (reading === null || !(takesParts || reading.complete)) return null;
  if (late === null && again === null) return reading;
  const bound = (value: Ratio): Ratio => lower(lower(value, late), again);
  return {
    whole: bound(reading.whole),
    criteria: reading.criteria?.map((value) => value && bound(value)) ?? null,
  };
}

/** How late an attempt is, and what the late policy makes of it. */
interface Lateness {
  readonly days: number;
  readonly late: boolean;
  readonly rejected: boolean;
  readonly cap: Ratio | null;
}

const ON_TIME: Lateness = { days: 0, late: false, rejected: false, cap: null };

/** How late a moment is, and what the late policy makes of it. */
function latenessOf(plan: Plan, ms: number, end: number | null): Lateness {
  if (end === null || ms <= end) return ON_TIME;
  const { timeZone, late } = plan.unit;
  const days = localDayNumber(ms, timeZone) - localDayNumber(end, timeZone);
  const rule = late.find(({ within }) => within === null || days <= within);
  return { days, late: true, rejected: rule === undefined, cap: rule?.cap ? parseExact(rule.cap) : null };
}

/** The last moment that the late policy takes, extra days included; null without end. */
export function lastMoment(plan: Plan, extraDays: number): number | null {
  const { late, timeZone } = plan.unit;
  const end = deadline(plan, extraDays);
  if (end === null || late.length === 0 || late.some(({ within }) => within === null))
    return late.length === 0 ? end : null;
  const days = Math.max(...late.map(({ within }) => within ?? 0));
  return startOfDay(localDayNumber(end, timeZone) + days + 1, timeZone) - 1;
}

/** The form that was used: the stated one, else the first unused one that is neither void nor retired. */
function formOf(plan: SkillPlan, sitting: Sitting, earlier: readonly Attempt[]): string | null {
  const { forms } = plan.skill.check;
  const said = (sitting.event as AttemptEvent).form || null;
  if (said !== null || forms.length === 0) return said;
  const isUsed = (id: string) => earlier.some((each) => each.form === id && each.uncounted !== 'voided');
  return forms.find((form) => !form.void && !form.retired && !isUsed(form.id))?.id ?? null;
}

function whyUncounted(
  version: VersionPlan,
  sitting: Sitting,
  formVoid: boolean,
  setAside: boolean,
  rejected: boolean,
): Uncounted | null {
  if (sitting.voidedBy !== null) return 'voided';
  if (formVoid) return 'form-void';
  if (setAside) return 'set-aside-by-override';
  if (rejected) return 'late-rejected';
  if (version.evidence === 'discard') return 'version-discarded';
  return version.evidence === 'keep' ? 'version-kept' : null;
}

/** What a learner's attempts are held against: today's standard, and that of a version judged apart. */
export interface Standards {
  readonly standard: Standard;
  readonly standardFor: (version: VersionPlan) => Standard;
}

const NO_ATTEMPTS: readonly Attempt[] = [];

/** All attempts on a skill, oldest first, voided ones included. */
export function attemptsOf(
  plan: Plan,
  skill: SkillPlan,
  log: SkillLog,
  extra: Extra,
  { standard, standardFor }: Standards,
  ignored: Ignored[],
): readonly Attempt[] {
  if (log.sittings.length === 0) return NO_ATTEMPTS;
  const attempts: Attempt[] = new Array(log.sittings.length);
  const { cap, voidForms } = skill;
  const end = deadline(plan, extra.days);
  const setAside = log.override?.event.mastered === false ? log.override.order : -1;
  // INVARIANT: a kept version has a first attempt of its own; one that waits to be graded is a first one too
  const begun: number[] = [];
  for (let place = 0; place < log.sittings.length; place += 1) {
    const sitting = log.sittings[place] as Sitting;
    const version = versionOf(skill, sitting);
    const form = formOf(skill, sitting, attempts);
    const lateness = latenessOf(plan, sitting.ms, end);
    const isVoid = form !== null && voidForms.has(form);
    const uncounted = whyUncounted(version, sitting, isVoid, sitting.order < setAside, lateness.rejected);
    let againCap: Ratio | null = null;
    if (cap !== null) {
      const row = version.evidence === 'keep' ? version.version : 0;
      if (begun.includes(row)) againCap = cap;
      else if (uncounted === null || uncounted === 'version-kept') begun.push(row);
    }
    const counts = version.evidence === 'count';
    const { takesParts } = counts ? standard : standardFor(version);
    const { reading, score, gradedBy } = standingScore(sitting, version.read, ignored);
    const result = capped(reading, lateness.cap, againCap, takesParts);
    attempts[place] = {
      sitting,
      version,
      form,
      lateness,
      uncounted,
      againCap,
      reading,
      score,
      gradedBy,
      result:
        counts && result !== null && version.past !== null
          ? inCriteriaOf(standard.rubric, version.standard.rubric, result)
          : result,
    };
  }
  return attempts;
}
