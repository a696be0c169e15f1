import { compare, exact, ONE, type Ratio } from '../exact/ratio.js';
import type { AdjustEvent } from '../log/event.js';
import { addExtra, type Extra, type LearnerLog, type SkillLog } from '../log/learner-log.js';
import { ignore } from '../log/log.js';
import type { Sitting } from '../log/sitting.js';
import type { Measure } from '../model/check.js';
import type { Bound } from '../model/threshold.js';
import type { Ignored, Via } from '../progress/progress.js';
import { mapBounds, overlayThreshold, readMastery } from '../source/read-threshold.js';
import { type Attempt, attemptsOf } from './evidence.js';
import type { Plan, SkillPlan, VersionPlan } from './plan.js';
import { boundProportion, type Standard, standardOf, UNREACHABLE } from './standard.js';
import { judge, type Verdict } from './verdict.js';

/** What a learner's evidence on one skill comes to, before order, practice and policy are looked at. */
export interface Mastery {
  readonly plan: SkillPlan;
  readonly log: SkillLog;
  readonly attempts: readonly Attempt[];
  /** Attempts that count and are graded, oldest first. */
  readonly counting: readonly Attempt[];
  /** Today's threshold for this learner. */
  readonly standard: Standard;
  /** That of any version, likewise. */
  readonly standardFor: (version: VersionPlan) => Standard;
  readonly verdict: Verdict;
  /** The kept version that masters it, if one does. */
  readonly kept: Kept | null;
  readonly mastered: boolean;
  readonly via: Via | null;
  readonly masteredAt: string | null;
  readonly figure: Ratio | null;
  readonly modification: AdjustEvent | null;
  readonly extra: Extra;
  /** Grades and modifications of the skill that could not be read. */
  readonly ignored: readonly Ignored[];
}

interface Way {
  readonly via: Via;
  readonly at: string | null;
  readonly ms: number;
}

const standardAsPlanned = ({ standard }: VersionPlan): Standard => standard;

/** Today's or an earlier version's standard with a modification laid over it; its numbers are about today's measure. */
function modified(plan: SkillPlan, adjust: AdjustEvent | null): (version: VersionPlan) => Standard {
  if (adjust === null) return standardAsPlanned;
  const said = readMastery(adjust.mastery);
  const today = plan.current.measure;
  // what the version's own measure does not know is its proportion of today's
  const carried = (bound: Bound, measure: Measure): Bound => {
    const isOwn = bound.type !== 'number' && boundProportion(bound, measure) !== null;
    const value = isOwn ? null : boundProportion(bound, today);
    return value === null ? bound : { type: 'proportion', value: exact(value) };
  };
  return ({ past, measure }) => {
    if (past === null) return standardOf(overlayThreshold(plan.skill.mastery, said), measure);
    const then = mapBounds(said, (bound) => carried(bound, measure));
    return standardOf(overlayThreshold(past.mastery, then), measure);
  };
}

/** Whether every bound of a modification means something on this skill's check. */
function isReadable(plan: SkillPlan, adjust: AdjustEvent): boolean {
  const { measure } = plan.current;
  const said = readMastery(adjust.mastery);
  if (!said.readable) return false;
  const criteria = measure.type === 'rubric' ? measure.rubric.criteria : [];
  const bounds = [
    said.threshold.atLeast,
    said.threshold.each,
    ...said.threshold.criteria.map(({ atLeast }) => atLeast),
  ];
  return (
    bounds.every(
      (bound) => bound === null || compare(boundProportion(bound, measure) ?? UNREACHABLE, ONE) <= 0,
    ) && said.threshold.criteria.every(({ criterion }) => criteria.some(({ id }) => id === criterion))
  );
}

/** An earlier version that is kept, with its own attempts judged by its own rule. */
interface Kept {
  readonly version: VersionPlan;
  readonly verdict: Verdict;
  readonly attempts: readonly Attempt[];
  readonly standard: Standard;
  /** The attempt that mastered it. */
  readonly since: Sitting;
}

/** The kept versions whose own attempts master the skill, earliest mastery first. */
function judgeKept(
  plan: SkillPlan,
  attempts: readonly Attempt[],
  standardFor: (version: VersionPlan) => Standard,
): readonly Kept[] {
  const mastering: Kept[] = [];
  for (const version of plan.past) {
    if (version.evidence !== 'keep') continue;
    const own = attempts.filter(
      (each) => each.version === version && each.uncounted === 'version-kept' && each.result !== null,
    );
    const standard = standardFor(version);
    const verdict = judge(standard, own);
    const since = verdict.since === null ? undefined : own[verdict.since]?.sitting;
    if (since !== undefined) mastering.push({ version, verdict, attempts: own, standard, since });
  }
  return mastering.length < 2 ? mastering : mastering.sort((a, b) => byMoment(a.since, b.since));
}

interface Moment {
  readonly ms: number;
}

function byMoment(a: Moment, b: Moment): number {
  return a.ms === b.ms ? 0 : a.ms - b.ms;
}

/** The last readable and standing modification of some; those that cannot be read are ignored where that is asked for. */
function lastReadable(
  skill: SkillPlan,
  adjusts: SkillLog['modifications'],
  ignored: Ignored[] | null,
): AdjustEvent | null {
  if (adjusts.length === 0) return null;
  let last: AdjustEvent | null = null;
  for (const { event, isVoided } of adjusts) {
    const isRead = isReadable(skill, event);
    if (isRead && !isVoided) last = event;
    if (!isRead) ignored?.push(ignore(event.id, 'mastery-unreadable', { skill: skill.id }));
  }
  return last;
}

const NO_KEPT: readonly Kept[] = [];

/** What a learner's evidence on one skill comes to. */
export function masteryOf(plan: Plan, index: number, learner: LearnerLog): Mastery {
  const ignored: Ignored[] = [];
  const skill = plan.skills[index] as SkillPlan;
  const log = learner.skills[index] as SkillLog;
  const extra = addExtra(learner.extra, log.extra);
  // INVARIANT: both are read, so that what is ignored does not depend on which stands
  const own = lastReadable(skill, log.modifications, ignored);
  const general = lastReadable(skill, learner.modifications, skill.retired ? null : ignored);
  const modification = own ?? general;
  const standardFor = modified(skill, modification);
  const standard = standardFor(skill.current);
  const attempts = attemptsOf(plan, skill, log, extra, { standard, standardFor }, ignored);
  const counting = attempts.every(isCounting) ? attempts : attempts.filter(isCounting);
  const verdict = judge(standard, counting);
  const kept = skill.past.length === 0 ? NO_KEPT : judgeKept(skill, attempts, standardFor);

  // INVARIANT: of several ways the earliest; ties stand in the order evidence, kept, override
  let way: Way | null = null;
  const since = verdict.since === null ? undefined : counting[verdict.since]?.sitting;
  if (since !== undefined) way = { via: 'evidence', at: since.event.at ?? null, ms: since.ms };
  const first = kept[0]?.since;
  if (first !== undefined && (way === null || first.ms < way.ms))
    way = { via: 'kept', at: first.event.at ?? null, ms: first.ms };
  const override = log.override?.event.mastered === true ? log.override : null;
  if (override !== null && (way === null || override.ms < way.ms))
    way = { via: 'override', at: override.event.at ?? null, ms: override.ms };
  let { figure } = verdict;
  for (const { verdict: own } of kept) {
    if (own.figure !== null && (figure === null || compare(own.figure, figure) > 0)) figure = own.figure;
  }
  return {
    plan: skill,
    log,
    attempts,
    counting,
    standard,
    standardFor,
    verdict,
    kept: kept[0] ?? null,
    mastered: way !== null,
    via: way?.via ?? null,
    masteredAt: way?.at ?? null,
    figure,
    modification,
    extra,
    ignored,
  };
}

function isCounting({ uncounted, result }: Attempt): boolean {
  return uncounted === null && result !== null;
}
