import { parseExact, type Ratio, smaller, ZERO } from '../exact/ratio.js';
import {
  type Extra,
  type Sitting,
  type SkillLog,
  type StandingScore,
  standingScore,
} from '../log/skill-log.js';
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
  readonly formKnown: boolean;
  readonly daysLate: number;
  readonly late: boolean;
  readonly uncounted: Uncounted | null;
  readonly lateCap: Ratio | null;
  /** The cap on reassessments, where it is not the first. */
  readonly againCap: Ratio | null;
  /** What it shows after caps, in its own version's criteria; null while it waits to be graded. */
  readonly result: Result | null;
}

/** The version that an attempt was made on: the named one, else the lowest that was still in use, else the current. */
function versionOf(plan: SkillPlan, sitting: Sitting): VersionPlan {
  if (sitting.version !== null) {
    const { version } = sitting;
    const past = plan.past.find((each) => each.version === version);
    return version === plan.current.version ? plan.current : (past ?? { ...plan.current, version });
  }
  return plan.past.find((past) => past.before !== null && sitting.ms < past.before) ?? plan.current;
}

/** A reading bounded by caps; null while it waits. With `together: false` a part of the criteria is enough. */
function capped(
  reading: Reading | null,
  caps: readonly (Ratio | null)[],
  takesParts: boolean,
): Result | null {
  if (reading === null || !(takesParts || reading.complete)) return null;
  const bound = (value: Ratio): Ratio =>
    caps.reduce((least: Ratio, cap) => (cap === null ? least : smaller(least, cap)), value);
  return {
    whole: bound(reading.whole),
    criteria: reading.criteria?.map((value) => value && bound(value)) ?? null,
  };
}

interface Lateness {
  readonly days: number;
  readonly late: boolean;
  readonly rejected: boolean;
  readonly cap: Ratio | null;
}

const ON_TIME: Lateness = { days: 0, late: false, rejected: false, cap: null };

/** How late a moment is, and what the late policy makes of it. */
export function lateness(plan: Plan, ms: number, extraDays: number): Lateness {
  const end = deadline(plan, extraDays);
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
function formOf(plan: SkillPlan, sitting: Sitting, used: ReadonlySet<string>): string | null {
  if (sitting.form !== null) return sitting.form;
  return plan.skill.check.forms.find((form) => !form.void && !form.retired && !used.has(form.id))?.id ?? null;
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

/** All attempts on a skill, oldest first, voided ones included. */
export function attemptsOf(
  plan: Plan,
  skill: SkillPlan,
  log: SkillLog,
  extra: Extra,
  standardFor: (version: VersionPlan) => Standard,
  ignored: Ignored[],
): Attempt[] {
  const used = new Set<string>();
  const firstOf = new Set<number>();
  const cap = skill.skill.reassess.cap === null ? null : parseExact(skill.skill.reassess.cap);
  const setAside = log.override?.event.mastered === false ? log.override.order : -1;
  return log.sittings.map((sitting): Attempt => {
    const version = versionOf(skill, sitting);
    const form = formOf(skill, sitting, used);
    const known = skill.skill.check.forms.find((each) => each.id === form);
    if (form !== null && sitting.voidedBy === null) used.add(form);
    const { days, late, rejected, cap: lateCap } = lateness(plan, sitting.ms, extra.days);
    const uncounted = whyUncounted(
      version,
      sitting,
      known?.void ?? false,
      sitting.order < setAside,
      rejected,
    );
    // INVARIANT: a kept version has a first attempt of its own; one that waits to be graded is a first one too
    const row = version.evidence === 'keep' ? version.version : 0;
    const inRow = uncounted === null || uncounted === 'version-kept';
    const againCap = firstOf.has(row) ? cap : null;
    if (inRow) firstOf.add(row);
    const standing = standingScore(sitting, version.measure, ignored);
    return {
      sitting,
      version,
      form,
      formKnown: form === null || known !== undefined,
      daysLate: days,
      late,
      uncounted,
      lateCap,
      againCap,
      ...standing,
      result: capped(standing.reading, [lateCap, againCap], standardFor(version).takesParts),
    };
  });
}

/** A result of another version in the criteria of today's rubric: what it lacks is 0; a whole score stands for all. */
export function inCriteriaOf(today: Rubric | null, attempt: Attempt): Result | null {
  const { result, version } = attempt;
  if (result === null || version.past === null) return result;
  if (result.criteria === null || today === null || today.criteria.length === 0)
    return { whole: result.whole, criteria: null };
  const { measure } = version;
  const then = measure.type === 'rubric' ? measure.rubric.criteria : [];
  const criteria = today.criteria.map(({ id }) => {
    const index = then.findIndex((criterion) => criterion.id === id);
    return index < 0 ? ZERO : (result.criteria?.[index] ?? null);
  });
  return { whole: result.whole, criteria };
}
