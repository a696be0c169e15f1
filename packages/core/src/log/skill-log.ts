import { fromNumber, ONE, type Ratio, sum, toNumber, ZERO } from '../exact/ratio.js';
import type { Practice } from '../model/practice.js';
import type { Ignored } from '../progress/progress.js';
import type { Plan, SkillPlan } from '../rules/plan.js';
import { type Reading, type ReadsScore, readScore } from '../rules/score.js';
import type {
  AdjustEvent,
  AttemptEvent,
  Event,
  ExcuseEvent,
  GradeEvent,
  OverrideEvent,
  PracticeEvent,
  Score,
  SummativeEvent,
  VoidEvent,
} from './event.js';
import { type Dated, excerpt } from './event-order.js';
import { ignore, type LearnerEvents, NO_EVENTS } from './log.js';

/** A sitting of a check or summative with its grades; `order` is its place among the learner's events. */
export interface Sitting {
  readonly event: AttemptEvent | SummativeEvent;
  readonly ms: number;
  readonly order: number;
  /** Oldest first; the last that is readable and not voided counts. */
  readonly grades: readonly { readonly grade: GradeEvent; readonly isVoided: boolean }[];
  readonly voidedBy: VoidEvent | null;
}

/** Practice that was logged for one skill; `task` is null for all of it. */
export interface PracticeLine {
  readonly id: string;
  readonly task: number | null;
  /** What was earned of its points; practice without a score is full. */
  readonly proportion: Ratio;
}

/** More time or attempts; infinity is without limit. */
export interface Extra {
  readonly days: number;
  readonly attempts: number;
}

/** Everything that a learner's log says about one skill. */
export interface SkillLog {
  readonly sittings: Sitting[];
  practice: PracticeLine[];
  steps: { readonly step: string; readonly at: string | null; readonly order: number }[];
  override: { readonly event: OverrideEvent; readonly order: number; readonly ms: number } | null;
  excuse: ExcuseEvent | null;
  /** Adjustments with a threshold, oldest first. */
  modifications: { readonly event: AdjustEvent; readonly isVoided: boolean }[];
  extra: Extra;
}

/** Everything that a learner's log says about a summative. */
export interface SummativeLog {
  readonly sittings: Sitting[];
  excuse: ExcuseEvent | null;
}

/** One learner's log, by what it is about. */
export interface LearnerLog {
  readonly skills: SkillLog[];
  readonly summatives: Map<string, SummativeLog>;
  excuse: ExcuseEvent | null;
  /** Adjustments with a threshold, oldest first. */
  modifications: { readonly event: AdjustEvent; readonly isVoided: boolean }[];
  extra: Extra;
}

export const NO_EXTRA: Extra = { days: 0, attempts: 0 };
const MOST = 100_000;

// INVARIANT: shared and never changed; what is added to it makes a list of its own
const NONE: never[] = [];

const NOTHING: SkillLog = {
  sittings: NONE,
  practice: NONE,
  steps: NONE,
  override: null,
  excuse: null,
  modifications: NONE,
  extra: NO_EXTRA,
};

/** A list of one's own with one more item. */
function append<Item>(list: Item[], item: Item): Item[] {
  if (list === NONE) return [item];
  list.push(item);
  return list;
}

function sliceOf<Item>(list: Item[]): Item[] {
  return list === NONE ? list : list.slice();
}

function copyOf(log: SkillLog): SkillLog {
  const { sittings, practice, steps, override, excuse, modifications, extra } = log;
  return {
    sittings: sittings.slice(),
    practice: sliceOf(practice),
    steps: sliceOf(steps),
    override,
    excuse,
    modifications: sliceOf(modifications),
    extra,
  };
}

/** The log of a learner of whom nothing is known. */
export function emptyLog(plan: Plan): LearnerLog {
  const skills = plan.skills.map(() => NOTHING);
  const summatives = new Map<string, SummativeLog>();
  for (const id of plan.summatives.keys()) summatives.set(id, { sittings: [], excuse: null });
  return { skills, summatives, excuse: null, modifications: NONE, extra: NO_EXTRA };
}

function amount(said: number | 'unlimited' | null | undefined): number {
  if (said === 'unlimited') return Number.POSITIVE_INFINITY;
  return Math.min(MOST, said ?? 0);
}

/** Two allowances together. */
export function addExtra(a: Extra, b: Extra): Extra {
  if (a === NO_EXTRA) return b;
  if (b === NO_EXTRA) return a;
  const most = (sum: number) => (Number.isFinite(sum) ? Math.min(MOST, sum) : sum);
  return { days: most(a.days + b.days), attempts: most(a.attempts + b.attempts) };
}

const NO_GRADES: Sitting['grades'] = [];

/** One sitting, from its event and the grades that stand. */
export function sittingOf(event: Sitting['event'], ms: number, order: number, log: LearnerEvents): Sitting {
  const grades = log.grades.get(event.id);
  return {
    event,
    ms,
    order,
    grades: grades?.map((grade) => ({ grade, isVoided: log.voids.has(grade.id) })) ?? NO_GRADES,
    voidedBy: log.voids.get(event.id) ?? null,
  };
}

/** A learner's log in the making: what is still that of `base` is copied before it is changed. */
interface Draft {
  readonly plan: Plan;
  readonly base: LearnerLog;
  readonly learner: LearnerLog;
  readonly ignored: Ignored[];
}

function own({ base, learner }: Draft, skill: number): SkillLog {
  let log = learner.skills[skill] as SkillLog;
  if (log === base.skills[skill]) {
    log = copyOf(log);
    learner.skills[skill] = log;
  }
  return log;
}

/** Sorts one learner's events by what they are about; what names something that the unit has not is ignored. */
export function sortByTarget(plan: Plan, log: LearnerEvents, ignored: Ignored[]): LearnerLog {
  const base = emptyLog(plan);
  const learner: LearnerLog = { ...base, skills: base.skills.slice() };
  const draft: Draft = { plan, base, learner, ignored };
  for (let order = 0; order < log.lines.length; order += 1) put(draft, log.lines[order] as Dated, order, log);
  return learner;
}

/** The log with one more event, which stands after all others and neither grades nor voids one; `base` stays as it is. */
export function withLine(plan: Plan, base: LearnerLog, line: Dated, order: number, ignored: Ignored[]): LearnerLog {
  const learner: LearnerLog = {
    ...base,
    skills: base.skills.slice(),
    summatives: line.event.type === 'summative' || line.event.type === 'excuse' ? copyAll(base.summatives) : base.summatives,
    modifications: line.event.type === 'adjust' ? sliceOf(base.modifications) : base.modifications,
  };
  put({ plan, base, learner, ignored }, line, order, NO_EVENTS);
  return learner;
}

function copyAll(summatives: LearnerLog['summatives']): Map<string, SummativeLog> {
  return new Map([...summatives].map(([id, log]) => [id, { ...log, sittings: log.sittings.slice() }]));
}

function put(draft: Draft, line: Dated, order: number, log: LearnerEvents): void {
  const { plan, learner, ignored } = draft;
  const event: Event = line.event;
  if (event.type === 'grade' || event.type === 'void') return;
  const skill = 'skill' in event && event.skill ? plan.nodes.get(event.skill) : null;
  if (skill === undefined || (skill !== null && skill >= plan.top)) {
    ignored.push(ignore(event.id, 'unknown-skill', { skill: (event as { skill: string }).skill }));
    return;
  }
  const summative = 'summative' in event && event.summative ? learner.summatives.get(event.summative) : null;
  if (summative === undefined) {
    ignored.push(ignore(event.id, 'unknown-summative', { summative: (event as { summative: string }).summative }));
    return;
  }
  // INVARIANT: voided events are read, so that what is ignored does not depend on voids; a voided sitting is kept as one
  const isVoided = log.voids.has(event.id);
  switch (event.type) {
    case 'attempt': {
      if (skill === null) break;
      const { version = 1 } = event;
      if (version !== null && version > (plan.skills[skill] as SkillPlan).current.version)
        ignored.push(ignore(event.id, 'version-unknown', { version }));
      else own(draft, skill).sittings.push(sittingOf(event, line.ms, order, log));
      break;
    }
    case 'summative':
      summative?.sittings.push(sittingOf(event, line.ms, order, log));
      break;
    case 'practice':
      putPractice(draft, event, skill, isVoided);
      break;
    case 'step':
      if (skill !== null && !isVoided) {
        const log = own(draft, skill);
        log.steps = append(log.steps, { step: event.step, at: event.at ?? null, order });
      }
      break;
    case 'override':
      if (skill !== null && !isVoided)
        own(draft, skill).override = event.mastered === null ? null : { event, order, ms: line.ms };
      break;
    case 'excuse': {
      if (isVoided) break;
      const said = event.excused ? event : null;
      if (skill !== null) own(draft, skill).excuse = said;
      if (summative !== null) summative.excuse = said;
      if (skill === null && summative === null) learner.excuse = said;
      break;
    }
    case 'adjust': {
      const about = skill === null ? learner : own(draft, skill);
      const more = { days: amount(event.extraDays), attempts: amount(event.extraAttempts) };
      if (!isVoided) about.extra = addExtra(about.extra, more);
      if (event.mastery !== undefined && event.mastery !== null)
        about.modifications = append(about.modifications, { event, isVoided });
      break;
    }
  }
}

/** Practice as a proportion of its points; without a score it is full. Null where the score cannot be read. */
function practiceProportion(score: Score | null, points: number | null): Ratio | null {
  if (score === null) return ONE;
  if (points !== null) return readScore({ type: 'points', points }, score)?.whole ?? null;
  const reading = readScore({ type: 'proportion' }, score);
  // a number out of nobody knows how many still says that the practice was done
  const isScalar = typeof score === 'string' || typeof score === 'number';
  return reading?.whole ?? (isScalar && Number(score) > 1 ? ONE : null);
}

function practicePoints(practice: Practice | null): number | null {
  if (practice === null || practice.tasks.length === 0) return practice?.points ?? null;
  return toNumber(sum(practice.tasks.map((task) => fromNumber(task.points ?? 0) ?? ZERO)));
}

function putPractice(draft: Draft, event: PracticeEvent, place: number | null, isVoided: boolean): void {
  const { plan, ignored } = draft;
  const score = event.score ?? null;
  const practiceOf = (skill: number) => plan.skills[skill]?.skill.practice ?? null;
  const put = (skill: number, task: number | null, proportion: Ratio) => {
    if (isVoided) return;
    const log = own(draft, skill);
    log.practice = append(log.practice, { id: event.id, task, proportion });
  };
  const unreadable = () => ignored.push(ignore(event.id, 'score-unreadable', { score: excerpt(score) }));
  if (event.task) {
    const places = plan.tasks.get(event.task) ?? [];
    if (places.length === 0 || !(place === null || places.some(({ skill }) => skill === place))) {
      ignored.push(ignore(event.id, 'unknown-task', { task: event.task }));
      return;
    }
    const read = places.map((each) =>
      practiceProportion(score, practiceOf(each.skill)?.tasks[each.task]?.points ?? null),
    );
    if (read.includes(null)) unreadable();
    places.forEach(({ skill, task }, index) => {
      const proportion = read[index];
      if (proportion) put(skill, task, proportion);
    });
    return;
  }
  if (place === null) return;
  const practice = practiceOf(place);
  const proportion = practice === null ? ONE : practiceProportion(score, practicePoints(practice));
  if (proportion === null) {
    unreadable();
    return;
  }
  put(place, null, proportion);
  for (const task of practice?.tasks ?? []) {
    for (const other of plan.tasks.get(task.id) ?? [])
      if (other.skill !== place) put(other.skill, other.task, proportion);
  }
}

/** The score that stands: of the attempt itself and its grades, the last that can be read. Unreadable grades are ignored. */
export interface StandingScore {
  /** Null where there is no score, or none that can be read. */
  readonly reading: Reading | null;
  /** The score that was read, else what the attempt itself says. */
  readonly score: Score | null;
  /** The grade event that it came from. */
  readonly gradedBy: string | null;
}

/** Reads the scores of a sitting, oldest first. */
export function standingScore(sitting: Sitting, read: ReadsScore, ignored: Ignored[]): StandingScore {
  let score = sitting.event.score ?? null;
  let reading = score === null ? null : read(score);
  let gradedBy: string | null = null;
  for (const { grade, isVoided } of sitting.grades) {
    const next = read(grade.score);
    if (next === null) ignored.push(ignore(grade.id, 'score-unreadable', { score: excerpt(grade.score) }));
    else if (!isVoided) {
      reading = next;
      score = grade.score;
      gradedBy = grade.id;
    }
  }
  return { reading, score, gradedBy };
}
