import { compare, exact, ONE, type Ratio } from '../exact/ratio.js';
import type { AdjustEvent } from '../log/event.js';
import { ignore } from '../log/log.js';
import { addExtra, type Extra, type LearnerLog, type SkillLog } from '../log/skill-log.js';
import type { Measure } from '../model/check.js';
import type { Bound } from '../model/threshold.js';
import type { Ignored, Via } from '../progress/progress.js';
import { mapBounds, overlayThreshold, readMastery } from '../source/read-threshold.js';
import { type Attempt, attemptsOf, inCriteriaOf } from './evidence.js';
import type { Plan, SkillPlan, VersionPlan } from './plan.js';
import { boundProportion, type Standard, standardOf, UNREACHABLE } from './standard.js';
import { judge, type Result, type Verdict } from './verdict.js';

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
  readonly kept: {
    readonly version: VersionPlan;
    readonly verdict: Verdict;
    readonly attempts: readonly Attempt[];
    readonly standard: Standard;
  } | null;
  readonly mastered: boolean;
  readonly via: Via | null;
  readonly masteredAt: string | null;
  readonly figure: Ratio | null;
  readonly modification: AdjustEvent | null;
  readonly extra: Extra;
}

interface Way {
  readonly via: Via;
  readonly at: string | null;
  readonly ms: number;
}

/** Today's or an earlier version's standard with a modification laid over it; its numbers are about today's measure. */
function modified(plan: SkillPlan, adjust: AdjustEvent | null): (version: VersionPlan) => Standard {
  if (adjust === null) return (version) => version.standard;
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

function resultOf(attempt: Attempt): Result {
  return attempt.result as Result;
}

/** Judges each kept version's own attempts by its own rule; of those that master, the earliest. */
function judgeKept(
  plan: SkillPlan,
  attempts: readonly Attempt[],
  standardFor: (version: VersionPlan) => Standard,
) {
  const all = plan.past
    .filter(({ evidence }) => evidence === 'keep')
    .map((version) => {
      const own = attempts.filter(
        (each) => each.version === version && each.uncounted === 'version-kept' && each.result !== null,
      );
      const standard = standardFor(version);
      const { measure } = version;
      const verdict = judge(standard, own.map(resultOf), measure.type === 'rubric' ? measure.rubric : null);
      const since = verdict.since === null ? undefined : own[verdict.since];
      return {
        version,
        verdict,
        attempts: own,
        standard,
        ms: since?.sitting.ms ?? Number.NEGATIVE_INFINITY,
        at: since?.sitting.at ?? null,
      };
    });
  const mastering = all
    .filter(({ verdict }) => verdict.mastered)
    .sort((a, b) => (a.ms === b.ms ? 0 : a.ms - b.ms));
  return { all, first: mastering[0] ?? null, mastering };
}

/** What a learner's evidence on one skill comes to. */
export function masteryOf(plan: Plan, index: number, learner: LearnerLog, ignored: Ignored[]): Mastery {
  const skill = plan.skills[index] as SkillPlan;
  const log = learner.skills[index] as SkillLog;
  const extra = addExtra(learner.extra, log.extra);
  const readable = (adjusts: SkillLog['modifications'], isReported: boolean) => {
    let last: AdjustEvent | null = null;
    for (const { event, isVoided } of adjusts) {
      const isRead = isReadable(skill, event);
      if (isRead && !isVoided) last = event;
      if (!isRead && isReported) ignored.push(ignore(event.id, 'mastery-unreadable', { skill: skill.id }));
    }
    return last;
  };
  // INVARIANT: both are read, so that what is ignored does not depend on which stands
  const own = readable(log.modifications, true);
  const general = readable(learner.modifications, !skill.retired);
  const modification = own ?? general;
  const standardFor = modified(skill, modification);
  const standard = standardFor(skill.current);
  const attempts = attemptsOf(
    plan,
    skill,
    log,
    extra,
    (version) => (version.evidence === 'count' ? standard : standardFor(version)),
    ignored,
  );
  const counting = attempts.filter((attempt) => attempt.uncounted === null && attempt.result !== null);
  const results = counting.map((attempt) => inCriteriaOf(skill.rubric, attempt) as Result);
  const verdict = judge(standard, results, skill.rubric);
  const kept = judgeKept(skill, attempts, standardFor);

  const ways: Way[] = [];
  const since = verdict.since === null ? undefined : counting[verdict.since];
  if (since !== undefined) ways.push({ via: 'evidence', at: since.sitting.at, ms: since.sitting.ms });
  if (kept.first !== null) ways.push({ via: 'kept', at: kept.first.at, ms: kept.first.ms });
  const override = log.override?.event;
  if (override?.mastered === true) {
    const ms = override.at ? Date.parse(override.at) : Number.NEGATIVE_INFINITY;
    ways.push({ via: 'override', at: override.at ?? null, ms });
  }
  // INVARIANT: sorting is stable, so that ties stay in the order evidence, kept, override
  const [way] = ways.sort((a, b) => (a.ms === b.ms ? 0 : a.ms - b.ms));
  let { figure } = verdict;
  for (const { verdict: own } of kept.mastering) {
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
    kept: kept.first,
    mastered: way !== undefined,
    via: way?.via ?? null,
    masteredAt: way?.at ?? null,
    figure,
    modification,
    extra,
  };
}
