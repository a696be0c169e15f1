import { type Figure, toFigure } from '../exact/figure.js';
import type { Ratio } from '../exact/ratio.js';
import type { Event } from '../log/event.js';
import { readEvents, sortIgnored } from '../log/log.js';
import { sortByTarget } from '../log/target.js';
import { type LearnerState, learnerState, type SkillState } from '../rules/learner-state.js';
import type { Plan } from '../rules/plan.js';
import { learnerProgress } from './learner-progress.js';
import type { Ignored, LearnerProgress, Status, Via } from './progress.js';

/** Where a learner stands with one skill, without the reasons. */
export interface SkillStanding {
  readonly status: Status;
  /** What the counting attempts come to; null where none is graded. */
  readonly figure: Figure | null;
  /** Whether it may be started as far as order and prerequisites go. */
  readonly open: boolean;
  readonly masteredAt: string | null;
  readonly via: Via | null;
}

/**
 * Where one learner stands in a unit: statuses, figures and gates. Small, and made fast; {@link progressOf} turns it
 * into everything that `evaluate` says of the learner, reasons and next steps included. It is not plain data: to keep or
 * send it, take what `progressOf` gives, or the record that it was made of.
 */
export interface Standing<SkillId extends string = string> {
  readonly learner: string;
  /** The top set is settled, or the unit excused. */
  readonly complete: boolean;
  readonly excused: boolean;
  /** Where the learner stands with a skill; a skill that the unit has not throws a RangeError. */
  skill(id: SkillId): SkillStanding;
}

/** A skill's standing before its figure is written out. */
interface Shown extends Omit<SkillStanding, 'figure'> {
  readonly figure: Ratio | null;
  readonly line: Ratio;
}

function shownOf({ status, open, mastery }: SkillState): Shown {
  const { figure, standard, masteredAt, via } = mastery;
  return { status, figure, line: standard.line, open, masteredAt, via };
}

/** What a standing was made of, to make more of it. */
interface Origin {
  readonly plan: Plan;
  readonly learner: string;
  readonly now: number;
  readonly from: readonly Event[] | { readonly state: LearnerState; readonly ignored: readonly Ignored[] };
}

const ORIGIN = Symbol('origin');

interface Made extends Standing {
  [ORIGIN]?: Origin;
}

function standing(origin: Origin, state: LearnerState, shown: (skill: number) => Shown): Standing {
  const { plan, learner } = origin;
  const made: Made = {
    learner,
    complete: state.complete,
    excused: state.excused,
    skill(id) {
      const index = plan.nodes.get(id) ?? plan.top;
      if (index >= plan.top) throw new RangeError(`the unit has no skill ${id}`);
      const { status, figure, line, open, masteredAt, via } = shown(index);
      return { status, figure: figure && toFigure(figure, [line]), open, masteredAt, via };
    },
  };
  made[ORIGIN] = origin;
  return made;
}

/** A learner's state as a standing that keeps all of it. */
export function standingOfState(
  plan: Plan,
  learner: string,
  state: LearnerState,
  ignored: readonly Ignored[],
  now: number,
): Standing {
  const at = (skill: number) => shownOf(state.skills[skill] as SkillState);
  return standing({ plan, learner, now, from: { state, ignored } }, state, at);
}

/** What one learner's events come to, as a standing that keeps little more than the events. */
export function standingOfEvents(
  plan: Plan,
  learner: string,
  events: readonly Event[],
  now: number,
): Standing {
  const { state } = stateOf(plan, learner, events, now);
  const shown = state.skills.map(shownOf);
  return standing({ plan, learner, now, from: events }, state, (skill) => shown[skill] as Shown);
}

/** One learner's events, read and judged. */
export function stateOf(plan: Plan, learner: string, events: readonly Event[], now: number) {
  const log = readEvents(events, now, (unit) => unit === plan.unit.id, [learner]);
  const ignored = [...log.ignored];
  const own = sortByTarget(plan, log.learners.get(learner) ?? [], ignored);
  return { state: learnerState(plan, own, true), ignored };
}

/**
 * Everything that `evaluate` says of the learner of a standing: attempts, reasons, next steps; and what of the
 * learner's events was not read.
 *
 * @example
 * ```ts
 * const unit = defineUnit({ id: 'u', title: 'U', skills: ['add'] });
 * const log = [{ id: '1', learner: 'ana', at: '2026-09-10T15:00:00Z', type: 'attempt', skill: 'add', score: '3/5' }] as const;
 * const [ana] = evaluateEach(unit, log, { now: '2026-09-11T00:00:00Z' });
 * progressOf(ana).progress.skills.add.because[0].code // → 'below-threshold'
 * ```
 */
export function progressOf<Id extends string>(
  standing: Standing<Id>,
): { readonly progress: LearnerProgress<Id>; readonly ignored: readonly Ignored[] } {
  const origin = (standing as Made)[ORIGIN];
  if (origin === undefined) throw new TypeError('not a standing that evaluateEach or standingOf returned');
  const { plan, learner, now, from } = origin;
  const { state, ignored } = 'state' in from ? from : stateOf(plan, learner, from, now);
  const more = [...ignored];
  const progress = learnerProgress(plan, state, now, more);
  return { progress: progress as LearnerProgress<Id>, ignored: sortIgnored(more) };
}
