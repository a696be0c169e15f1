import type { Ratio } from '../exact/ratio.js';
import type { Plan } from '../rules/plan.js';
import type { AdjustEvent, ExcuseEvent, OverrideEvent, StepEvent } from './event.js';
import type { Line } from './line.js';
import type { Sitting } from './sitting.js';

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
  steps: Line<StepEvent>[];
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
export function append<Item>(list: Item[], item: Item): Item[] {
  if (list === NONE) return [item];
  list.push(item);
  return list;
}

/** The same list for one's own, to be added to. */
export function sliceOf<Item>(list: Item[]): Item[] {
  return list === NONE ? list : list.slice();
}

/** The same log for one's own, to be added to. */
export function copyOf(log: SkillLog): SkillLog {
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

/** How much more an adjustment gives. */
export function amount(said: number | 'unlimited' | null | undefined): number {
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

/** The logs of all summatives for one's own. */
export function copyAll(summatives: LearnerLog['summatives']): Map<string, SummativeLog> {
  return new Map([...summatives].map(([id, log]) => [id, { ...log, sittings: log.sittings.slice() }]));
}
