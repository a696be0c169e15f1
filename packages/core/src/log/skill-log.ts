import { fromNumber, ONE, type Ratio, sum, toNumber, ZERO } from '../exact/ratio.js';
import type { Measure } from '../model/check.js';
import type { Practice } from '../model/practice.js';
import type { Ignored } from '../progress/progress.js';
import type { Plan } from '../rules/plan.js';
import { type Reading, readScore } from '../rules/score.js';
import type {
  AdjustEvent,
  AttemptEvent,
  Event,
  ExcuseEvent,
  GradeEvent,
  OverrideEvent,
  PracticeEvent,
  Score,
  VoidEvent,
} from './event.js';
import type { Dated } from './event-order.js';
import { ignore, type LearnerEvents } from './log.js';

/** A sitting of a check or summative with its grades; `order` is its place among the learner's events. */
export interface Sitting {
  readonly id: string;
  readonly at: string | null;
  readonly ms: number;
  readonly order: number;
  readonly form: string | null;
  readonly version: number | null;
  readonly score: Score | null;
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
  readonly practice: PracticeLine[];
  readonly steps: { readonly step: string; readonly at: string | null; readonly order: number }[];
  override: { readonly event: OverrideEvent; readonly order: number } | null;
  excuse: ExcuseEvent | null;
  /** Adjustments with a threshold, oldest first. */
  readonly modifications: { readonly event: AdjustEvent; readonly isVoided: boolean }[];
  extra: Extra;
}

/** Everything that a learner's log says about a summative. */
export interface SummativeLog {
  readonly sittings: Sitting[];
  excuse: ExcuseEvent | null;
}

/** One learner's log, by what it is about. */
export interface LearnerLog {
  readonly skills: readonly SkillLog[];
  readonly summatives: ReadonlyMap<string, SummativeLog>;
  excuse: ExcuseEvent | null;
  /** Adjustments with a threshold, oldest first. */
  readonly modifications: { readonly event: AdjustEvent; readonly isVoided: boolean }[];
  extra: Extra;
}

const NO_EXTRA: Extra = { days: 0, attempts: 0 };
const MOST = 100_000;

function emptySkill(): SkillLog {
  return {
    sittings: [],
    practice: [],
    steps: [],
    override: null,
    excuse: null,
    modifications: [],
    extra: NO_EXTRA,
  };
}

function amount(said: number | 'unlimited' | null | undefined): number {
  if (said === 'unlimited') return Number.POSITIVE_INFINITY;
  return Math.max(-MOST, Math.min(MOST, said ?? 0));
}

/** Two allowances together. */
export function addExtra(a: Extra, b: Extra): Extra {
  const most = (sum: number) => (Number.isFinite(sum) ? Math.min(MOST, sum) : sum);
  return { days: most(a.days + b.days), attempts: most(a.attempts + b.attempts) };
}

/** One sitting, from its event and the grades that stand. */
export function sittingOf(line: Dated, order: number, log: LearnerEvents): Sitting {
  const event = line.event as AttemptEvent;
  return {
    id: event.id,
    at: event.at ?? null,
    ms: line.ms,
    order,
    form: event.form || null,
    version: event.version ?? null,
    score: event.score ?? null,
    grades: (log.grades.get(event.id) ?? []).map((grade) => ({ grade, isVoided: log.voids.has(grade.id) })),
    voidedBy: log.voids.get(event.id) ?? null,
  };
}

/** Sorts one learner's events by what they are about; what names something that the unit has not is ignored. */
export function sortByTarget(plan: Plan, log: LearnerEvents, ignored: Ignored[]): LearnerLog {
  const skills = plan.skills.map(emptySkill);
  const summatives = new Map<string, SummativeLog>();
  for (const id of plan.summatives.keys()) summatives.set(id, { sittings: [], excuse: null });
  const learner: LearnerLog = { skills, summatives, excuse: null, modifications: [], extra: NO_EXTRA };

  log.lines.forEach((line, order) => {
    const { event } = line;
    if (event.type === 'grade' || event.type === 'void') return;
    const place = 'skill' in event && event.skill ? plan.nodes.get(event.skill) : null;
    if (place === undefined || (place !== null && place >= plan.top)) {
      ignored.push(ignore(event.id, 'unknown-skill', { skill: (event as { skill: string }).skill }));
      return;
    }
    const skill = place === null ? null : (skills[place] ?? null);
    const summative = 'summative' in event && event.summative ? summatives.get(event.summative) : null;
    if (summative === undefined) {
      ignored.push(
        ignore(event.id, 'unknown-summative', { summative: (event as { summative: string }).summative }),
      );
      return;
    }
    const current = place === null ? undefined : plan.skills[place]?.current.version;
    if (event.type === 'attempt' && current !== undefined && (event.version ?? 1) > current) {
      ignored.push(ignore(event.id, 'version-unknown', { version: event.version ?? 1 }));
      return;
    }
    const target = { learner, skill, place, summative, isVoided: log.voids.has(event.id) };
    put(plan, line, order, log, target, ignored);
  });
  return learner;
}

interface Target {
  readonly learner: LearnerLog;
  readonly skill: SkillLog | null;
  readonly place: number | null;
  readonly summative: SummativeLog | null;
  /** Voided events are read, so that what is ignored does not depend on voids; a voided sitting is kept as one. */
  readonly isVoided: boolean;
}

function put(
  plan: Plan,
  line: Dated,
  order: number,
  log: LearnerEvents,
  target: Target,
  ignored: Ignored[],
): void {
  const { learner, skill, summative } = target;
  const event: Event = line.event;
  if (target.isVoided && (event.type === 'step' || event.type === 'override' || event.type === 'excuse'))
    return;
  switch (event.type) {
    case 'attempt':
      skill?.sittings.push(sittingOf(line, order, log));
      break;
    case 'summative':
      summative?.sittings.push(sittingOf(line, order, log));
      break;
    case 'practice':
      putPractice(plan, event, target, ignored);
      break;
    case 'step':
      skill?.steps.push({ step: event.step, at: event.at ?? null, order });
      break;
    case 'override':
      if (skill !== null)
        skill.override = event.mastered === null || event.mastered === undefined ? null : { event, order };
      break;
    case 'excuse': {
      const said = event.excused ? event : null;
      if (skill !== null) skill.excuse = said;
      if (summative !== null) summative.excuse = said;
      if (skill === null && summative === null) learner.excuse = said;
      break;
    }
    case 'adjust': {
      const about = skill ?? learner;
      const more = { days: amount(event.extraDays), attempts: amount(event.extraAttempts) };
      if (!target.isVoided) about.extra = addExtra(about.extra, more);
      if (event.mastery !== undefined && event.mastery !== null)
        about.modifications.push({ event, isVoided: target.isVoided });
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

function putPractice(
  plan: Plan,
  event: PracticeEvent,
  { learner, place, isVoided }: Target,
  ignored: Ignored[],
): void {
  const score = event.score ?? null;
  const practiceOf = (skill: number) => plan.skills[skill]?.skill.practice ?? null;
  const put = (skill: number, task: number | null, proportion: Ratio) => {
    if (!isVoided) learner.skills[skill]?.practice.push({ id: event.id, task, proportion });
  };
  const unreadable = () =>
    ignored.push(ignore(event.id, 'score-unreadable', { score: JSON.stringify(score) }));
  const places = event.task ? plan.tasks.get(event.task) : undefined;
  if (event.task) {
    if (places === undefined || !(place === null || places.some(({ skill }) => skill === place))) {
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
  for (const own of practice?.tasks ?? []) {
    for (const { skill, task } of plan.tasks.get(own.id) ?? [])
      if (skill !== place) put(skill, task, proportion);
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
export function standingScore(sitting: Sitting, measure: Measure, ignored: Ignored[]): StandingScore {
  const { score } = sitting;
  let standing: StandingScore = {
    reading: score === null ? null : readScore(measure, score),
    score,
    gradedBy: null,
  };
  for (const { grade, isVoided } of sitting.grades) {
    const reading = readScore(measure, grade.score);
    if (reading === null)
      ignored.push(ignore(grade.id, 'score-unreadable', { score: JSON.stringify(grade.score) }));
    else if (!isVoided) standing = { reading, score: grade.score, gradedBy: grade.id };
  }
  return standing;
}
