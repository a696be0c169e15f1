import type { AdjustEvent, AttemptEvent, Event, OverrideEvent, PracticeEvent } from '../../src/log/event.js';
import type { Measure } from '../../src/model/check.js';
import type { Threshold } from '../../src/model/threshold.js';
import type { Skill, Unit } from '../../src/model/unit.js';
import type { Via } from '../../src/progress/progress.js';
import { combine, masteredSince, meets, type Scored } from './combine.js';
import { afterClose, type Extra } from './days.js';
import { inOrder, when } from './log.js';
import { type PracticeFact, practiceDone, practiceFacts } from './practice.js';
import { exact, less, min, type Q, ZERO } from './rational.js';
import {
  criteriaOf,
  layOver,
  type Reading,
  readScore,
  rubricOf,
  thresholdProportion,
  wholeOver,
} from './score.js';
import { versionOf, versionRules } from './version.js';

/** One attempt and everything that decides what it is worth. */
export interface AttemptFact {
  readonly event: AttemptEvent;
  readonly voided: boolean;
  readonly form: string | null;
  readonly version: number;
  readonly evidence: 'count' | 'keep' | 'discard';
  readonly late: boolean;
  /** Not voided, not in a void form, not set aside, not rejected as late: the version decides. */
  readonly valid: boolean;
  readonly counts: boolean;
  /** Null while it waits to be graded. */
  readonly scored: Scored | null;
  readonly meets: boolean | null;
}

/** What one learner's evidence says about one skill, order and excuses aside. */
export interface SkillFacts {
  readonly mastered: boolean;
  readonly masteredAt: string | null;
  readonly via: Via | null;
  readonly figure: Q | null;
  readonly modified: boolean;
  readonly threshold: Q;
  readonly attempts: readonly AttemptFact[];
  readonly tried: boolean;
  readonly judged: boolean;
  readonly judgedNotMastered: boolean;
  readonly practice: readonly PracticeFact[];
  readonly practiceDone: boolean;
  readonly extraDays: Extra;
  readonly extraAttempts: Extra;
  readonly hasEvidence: boolean;
}

function total(extras: readonly (Extra | null | undefined)[]): Extra {
  if (extras.includes('unlimited')) return 'unlimited';
  return extras.reduce<number>((all, one) => all + (typeof one === 'number' ? one : 0), 0);
}

/** `standing`: the learner's events that are not voided; `all`: with the voided ones. Both oldest first. */
export function skillFacts(
  unit: Unit,
  skill: Skill,
  all: readonly Event[],
  voided: ReadonlySet<string>,
): SkillFacts {
  const standing = all.filter((event) => !voided.has(event.id));
  const { check } = skill;

  // Days and attempts add up; the last readable `mastery` stands, a skill's before a general one.
  const adjusts = standing.filter((event): event is AdjustEvent => event.type === 'adjust');
  const own = adjusts.filter((event) => event.skill === skill.id);
  const general = adjusts.filter((event) => event.skill == null);
  const extraDays = total([...own, ...general].map((event) => event.extraDays));
  const extraAttempts = total([...own, ...general].map((event) => event.extraAttempts));
  const lastReadable = (events: readonly AdjustEvent[]): AdjustEvent | undefined =>
    events
      .filter((event) => event.mastery != null && layOver(skill.mastery, event.mastery, check.measure))
      .at(-1);
  // READING: one that cannot be read for this skill leaves the one before it standing.
  const modification = (lastReadable(own) ?? lastReadable(general))?.mastery ?? null;
  const modify = (threshold: Threshold, measure: Measure): Threshold =>
    (modification !== null && layOver(threshold, modification, check.measure, measure)) || threshold;
  const today = modify(skill.mastery, check.measure);

  // Only the last override stands; one to not mastered sets aside all evidence ordered before it.
  const overrides = standing.filter(
    (event): event is OverrideEvent => event.type === 'override' && event.skill === skill.id,
  );
  const override = overrides.at(-1);
  const isSetAside = (event: Event): boolean => override?.mastered === false && inOrder(event, override) < 0;

  const events = all.filter(
    (event): event is AttemptEvent => event.type === 'attempt' && event.skill === skill.id,
  );
  const used: (string | null)[] = [];
  const attempts: AttemptFact[] = [];
  const capped = new Set<number | 'today'>();
  for (const event of events) {
    const isVoided = voided.has(event.id);
    const version = versionOf(event, check, unit.timeZone) ?? check.version;
    const rules = versionRules(check, skill.mastery, version);
    const { evidence } = rules;

    // An attempt without a form used the first unused one that is neither void nor retired.
    // READING: forms are told apart over all versions; a voided attempt uses none up; where all are used, none is named.
    const unused = check.forms.find((form) => !form.void && !form.retired && !used.includes(form.id));
    const form = event.form ?? unused?.id ?? null;
    if (!isVoided) used.push(form);
    const inVoidForm = check.forms.some((one) => one.id === form && one.void);

    const close = event.at
      ? afterClose(when(event), unit.window, extraDays, unit.timeZone)
      : { after: false, days: 0 };
    const lateRule = unit.late.find((rule) => rule.within === null || close.days <= rule.within);
    const rejected = close.after && lateRule === undefined;
    const valid = !isVoided && !inVoidForm && !isSetAside(event) && !rejected;
    const counts = valid && evidence === 'count';

    // `reassess.cap` bounds every attempt after the first counting one; kept versions have their own first.
    const list = evidence === 'keep' ? version : 'today';
    const isAfterFirst = capped.has(list);
    if (counts || (valid && evidence === 'keep')) capped.add(list);
    const caps = [close.after ? (lateRule?.cap ?? null) : null, isAfterFirst ? skill.reassess.cap : null];
    const capOf = (value: Q): Q =>
      caps.reduce((bounded, cap) => (cap === null ? bounded : min(bounded, exact(cap))), value);

    // The last grade that can be read counts, else the attempt's own score.
    const grades = all.filter((one) => one.type === 'grade' && one.of === event.id && !voided.has(one.id));
    const scores = [event.score, ...grades.map((one) => (one.type === 'grade' ? one.score : null))];
    const readings = scores.flatMap((score) => (score == null ? [] : [readScore(score, rules.measure)]));
    const reading = readings.filter((one) => one !== null).at(-1) ?? null;
    // READING: a discarded attempt is shown against its own version's threshold.
    const isOwn = evidence !== 'count';
    const threshold = isOwn ? modify(rules.mastery, rules.measure) : today;
    const scored = reading && score(reading, rules.measure, threshold.together, capOf);
    const met = scored && meets(threshold, isOwn ? rules.measure : check.measure, scored);
    attempts.push({
      event,
      voided: isVoided,
      form,
      version,
      evidence,
      late: close.after,
      valid,
      counts,
      scored,
      meets: met,
    });
  }

  const graded = (list: readonly AttemptFact[]): { event: AttemptEvent; scored: Scored }[] =>
    list.flatMap((one) => (one.scored ? [{ event: one.event, scored: one.scored }] : []));

  // The current rule over the counting attempts.
  const ways: { at: string | null; via: Via }[] = [];
  const counting = graded(attempts.filter((one) => one.counts));
  const scores = counting.map((one) => one.scored);
  let { figure } = combine(today, check.measure, scores);
  const since = masteredSince(today, check.measure, scores);
  if (since !== null) ways.push({ at: counting[since]?.event.at ?? null, via: 'evidence' });

  // Each kept version by its own rule over its own attempts.
  for (const entry of check.history.filter((one) => one.evidence === 'keep' && one.version < check.version)) {
    const kept = graded(
      attempts.filter((one) => one.valid && one.evidence === 'keep' && one.version === entry.version),
    );
    const threshold = modify(entry.mastery, entry.measure);
    const keptScores = kept.map((one) => one.scored);
    const keptSince = masteredSince(threshold, entry.measure, keptScores);
    if (keptSince === null) continue;
    ways.push({ at: kept[keptSince]?.event.at ?? null, via: 'kept' });
    const keptFigure = combine(threshold, entry.measure, keptScores).figure;
    if (keptFigure && (!figure || less(figure, keptFigure))) figure = keptFigure;
  }

  if (override?.mastered === true) ways.push({ at: override.at ?? null, via: 'override' });

  // Of several ways the earliest; ties in the order evidence, kept, override, in which they stand here.
  const at = (way: { at: string | null }): number => (way.at === null ? -Infinity : Date.parse(way.at));
  const first = ways.reduce<(typeof ways)[number] | null>(
    (earliest, way) => (earliest === null || at(way) < at(earliest) ? way : earliest),
    null,
  );

  const practices = standing.filter((event): event is PracticeEvent => event.type === 'practice');
  const practice = practiceFacts(unit, skill, practices);
  const signedOff = standing.some(
    (event) => event.type === 'step' && event.skill === skill.id && event.step === 'sign-off',
  );

  return {
    mastered: first !== null,
    masteredAt: first?.at ?? null,
    via: first?.via ?? null,
    figure,
    modified: modification !== null,
    threshold: thresholdProportion(today, check.measure),
    attempts,
    tried: attempts.some((one) => !one.voided),
    // READING: a kept attempt is one on a `keep` version, whether or not that version was mastered.
    judged: attempts.some((one) => one.valid && one.evidence !== 'discard' && one.scored !== null),
    judgedNotMastered: override?.mastered === false,
    practice,
    practiceDone: skill.practice === null || practiceDone(skill.practice, practice, signedOff),
    extraDays,
    extraAttempts,
    hasEvidence: attempts.length > 0 || practice.some((one) => one.logged) || override?.mastered != null,
  };
}

/** A reading as an attempt's proportions after caps; null where it waits because it lacks a criterion. */
function score(reading: Reading, measure: Measure, together: boolean, capOf: (value: Q) => Q): Scored | null {
  if (reading.type === 'whole') {
    const whole = capOf(reading.whole);
    return { whole, criterion: () => whole }; // a whole score stands for every criterion
  }
  const rubric = rubricOf(measure);
  const known = criteriaOf(measure).map((criterion) => criterion.id);
  if (together && known.some((criterion) => !reading.criteria.has(criterion))) return null;
  // with `together: false` its whole is over what it has; READING: one that has nothing waits
  const whole = rubric && wholeOver(rubric, reading.criteria);
  if (!whole) return null;
  const criterion = (id: string): Q | null => {
    const value = reading.criteria.get(id);
    if (value) return capOf(value);
    return known.includes(id) ? null : ZERO; // one that the version lacks fails
  };
  return { whole: capOf(whole), criterion };
}
