import type { Ratio } from '../exact/ratio.js';
import type { Ignored } from '../progress/progress.js';
import type { Plan, SkillPlan } from '../rules/plan.js';
import type { PracticeEvent, StepEvent } from './event.js';
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
  const { event, order, ms } = line;
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
      const version = event.version ?? null;
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
        log.steps = append(log.steps, line as Line<StepEvent>);
      }
      break;
    case 'override':
      if (skill !== null && !isVoided)
        own(draft, skill).override = event.mastered === null ? null : { event, order, ms };
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

function putPractice(draft: Draft, event: PracticeEvent, place: number | null, isVoided: boolean): void {
  const { plan, ignored } = draft;
  const score = event.score ?? null;
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
    const read = places.map((each) => plan.skills[each.skill]?.practice.tasks[each.task]?.(score) ?? null);
    if (read.includes(null)) unreadable();
    places.forEach(({ skill, task }, index) => {
      const proportion = read[index];
      if (proportion) put(skill, task, proportion);
    });
    return;
  }
  if (place === null) return;
  const { practice, skill } = plan.skills[place] as SkillPlan;
  const proportion = practice.whole(score);
  if (proportion === null) {
    unreadable();
    return;
  }
  put(place, null, proportion);
  for (const task of skill.practice?.tasks ?? []) {
    for (const other of plan.tasks.get(task.id) ?? [])
      if (other.skill !== place) put(other.skill, other.task, proportion);
  }
}
