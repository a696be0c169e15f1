import { fromNumber, ONE, type Ratio, sum, toNumber, ZERO } from '../exact/ratio.js';
import type { Practice } from '../model/practice.js';
import type { Ignored } from '../progress/progress.js';
import type { Plan, SkillPlan } from '../rules/plan.js';
import { readScore } from '../rules/score.js';
import type { PracticeEvent, Score } from './event.js';
import { excerpt } from './event-order.js';
import {
  addExtra,
  amount,
  append,
  copyAll,
  copyOf,
  emptyLog,
  type LearnerLog,
  type SkillLog,
  sliceOf,
} from './learner-log.js';
import type { Line } from './line.js';
import { ignore, type LearnerEvents } from './log.js';
import type { Sitting } from './sitting.js';

/** A learner's log in the making: what is still that of `base` is copied before it is changed. */
interface Draft {
  readonly plan: Plan;
  readonly base: LearnerLog;
  readonly learner: LearnerLog;
  readonly ignored: Ignored[];
  /** The skills whose logs are the learner's own by now. */
  readonly changed: number[];
}

function own({ base, learner, changed }: Draft, skill: number): SkillLog {
  let log = learner.skills[skill] as SkillLog;
  if (log === base.skills[skill]) {
    log = copyOf(log);
    learner.skills[skill] = log;
    changed.push(skill);
  }
  return log;
}

/** Sorts one learner's events by what they are about; what names something that the unit has not is ignored. */
export function sortByTarget(plan: Plan, lines: LearnerEvents, ignored: Ignored[]): LearnerLog {
  const base = emptyLog(plan);
  const learner: LearnerLog = { ...base, skills: base.skills.slice() };
  const draft: Draft = { plan, base, learner, ignored, changed: [] };
  for (const line of lines) put(draft, line);
  return learner;
}

/** A log with one more event, and which of its skills the event is about. */
export interface Continued {
  readonly log: LearnerLog;
  readonly changed: readonly number[];
}

/** The log with one more event, which stands after all others and neither grades nor voids one; `base` stays as it is. */
export function withLine(plan: Plan, base: LearnerLog, line: Line, ignored: Ignored[]): Continued {
  const { type } = line.event;
  const ofSummatives = type === 'summative' || type === 'excuse';
  const learner: LearnerLog = {
    skills: base.skills.slice(),
    summatives: ofSummatives ? copyAll(base.summatives) : base.summatives,
    excuse: base.excuse,
    modifications: type === 'adjust' ? sliceOf(base.modifications) : base.modifications,
    extra: base.extra,
  };
  const changed: number[] = [];
  put({ plan, base, learner, ignored, changed }, line);
  return { log: learner, changed };
}

function put(draft: Draft, line: Line): void {
  const { plan, learner, ignored } = draft;
  const { event, order } = line;
  if (event.type === 'grade' || event.type === 'void') return;
  const said = event as { readonly skill?: string | null; readonly summative?: string | null };
  const skill = said.skill ? plan.nodes.get(said.skill) : null;
  if (skill === undefined || (skill !== null && skill >= plan.top)) {
    ignored.push(ignore(event.id, 'unknown-skill', { skill: said.skill as string }));
    return;
  }
  const summative = said.summative ? learner.summatives.get(said.summative) : null;
  if (summative === undefined) {
    ignored.push(ignore(event.id, 'unknown-summative', { summative: said.summative as string }));
    return;
  }
  // INVARIANT: voided events are read, so that what is ignored does not depend on voids; a voided sitting is kept as one
  const isVoided = line.voidedBy !== null;
  switch (event.type) {
    case 'attempt': {
      if (skill === null) break;
      const { version = 1 } = event;
      if (version !== null && version > (plan.skills[skill] as SkillPlan).current.version)
        ignored.push(ignore(event.id, 'version-unknown', { version }));
      else own(draft, skill).sittings.push(line as Sitting);
      break;
    }
    case 'summative':
      summative?.sittings.push(line as Sitting);
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
