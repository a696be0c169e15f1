import {
  add,
  atLeast,
  compare,
  divide,
  fromNumber,
  larger,
  multiply,
  ONE,
  parseExact,
  type Ratio,
  ZERO,
} from '../exact/ratio.js';
import type { SkillLog } from '../log/learner-log.js';
import type { Practice } from '../model/practice.js';

/** A learner's practice on one skill. */
export interface PracticeState {
  /** The best proportion logged for each task, or for the practice as a whole where it has none; null: not logged. */
  readonly best: readonly (Ratio | null)[];
  readonly done: boolean;
  /** Whether anything was logged. */
  readonly some: boolean;
  /** Tasks that are still to be done; `sign-off` stands for that step. */
  readonly missing: readonly string[];
}

const NONE: PracticeState = { best: [], done: true, some: false, missing: [] };
const SOME: PracticeState = { ...NONE, some: true };

function bestOf(log: SkillLog, task: number | null): Ratio | null {
  let best: Ratio | null = null;
  for (const line of log.practice) {
    if (line.task === null || line.task === task)
      best = best === null ? line.proportion : larger(best, line.proportion);
  }
  return best;
}

/** What share of the points is earned; optional tasks are in the sum only where they raise it. */
function shareOf(practice: Practice, best: readonly (Ratio | null)[]): Ratio {
  let earned = ZERO;
  let possible = ZERO;
  const optional: { readonly value: Ratio; readonly points: Ratio }[] = [];
  practice.tasks.forEach((task, index) => {
    const points = fromNumber(task.points ?? 0) ?? ZERO;
    const value = best[index] ?? ZERO;
    if (task.optional) optional.push({ value, points });
    else {
      earned = add(earned, multiply(value, points));
      possible = add(possible, points);
    }
  });
  // nothing that must be earned holds nothing back, and optional work cannot change that
  if (compare(possible, ZERO) <= 0) return ONE;
  for (const { value, points } of optional.sort((a, b) => compare(b.value, a.value))) {
    if (compare(value, divide(earned, possible)) <= 0 || compare(points, ZERO) <= 0) continue;
    earned = add(earned, multiply(value, points));
    possible = add(possible, points);
  }
  return divide(earned, possible);
}

/** Where a learner stands with the practice of a skill; practice that is not asked for is done. */
export function practiceState(practice: Practice | null, log: SkillLog): PracticeState {
  const some = log.practice.length > 0;
  if (practice === null) return some ? SOME : NONE;
  const { tasks, done } = practice;
  const best = tasks.length === 0 ? [bestOf(log, null)] : tasks.map((_, index) => bestOf(log, index));
  const unlogged =
    tasks.length === 0
      ? NONE.missing
      : tasks.filter((task, index) => !task.optional && best[index] === null).map((task) => task.id);
  switch (done.type) {
    case 'sign-off': {
      const signed = log.steps.some(({ event }) => event.step === 'sign-off');
      return { best, some, done: signed, missing: signed ? [] : ['sign-off'] };
    }
    case 'all':
      return { best, some, done: tasks.length === 0 ? some : unlogged.length === 0, missing: unlogged };
    case 'proportion': {
      const share = tasks.length === 0 ? (best[0] ?? ZERO) : shareOf(practice, best);
      return { best, some, done: atLeast(share, parseExact(done.value) ?? ZERO), missing: unlogged };
    }
  }
}
