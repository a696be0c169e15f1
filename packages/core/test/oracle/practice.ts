import type { PracticeEvent } from '../../src/log/event.js';
import type { Measure } from '../../src/model/check.js';
import type { Practice, Task } from '../../src/model/practice.js';
import type { Skill, Unit } from '../../src/model/unit.js';
import { add, exact, max, mul, number, ONE, type Q, reaches, subsets, sum, ZERO } from './rational.js';
import { readScore } from './score.js';
import { skillsOf, tasksOf } from './tree.js';

/** One column of practice: a task of a skill, or the practice of a skill as a whole. */
export interface PracticeFact {
  readonly task: string | null;
  readonly points: number | null;
  readonly optional: boolean;
  readonly logged: boolean;
  /** The best proportion; null where nothing is logged. */
  readonly best: Q | null;
}

const inPoints = (points: number | null): Measure =>
  points === null ? { type: 'proportion' } : { type: 'points', points };

/** What one practice event earned: skill id, task id (or null) and proportion; unreadable where nothing could be read. */
export function readPractice(
  unit: Unit,
  event: PracticeEvent,
): { readable: boolean; earned: { skill: string; task: string | null; proportion: Q }[] } {
  const read = (points: number | null): Q | null => {
    if (event.score == null) return ONE; // logged without a score is full
    const reading = readScore(event.score, inPoints(points));
    // READING: a number out of nobody knows how many still says that it was done.
    if (points === null && reading === null && Number(event.score) > 1) return ONE;
    return reading?.type === 'whole' ? reading.whole : null;
  };
  const skills = skillsOf(unit.skills);
  const earned: { skill: string; task: string | null; proportion: Q }[] = [];
  let columns = 0;
  const put = (skill: Skill, task: Task | null, proportion: Q | null): void => {
    columns += 1;
    if (proportion) earned.push({ skill: skill.id, task: task?.id ?? null, proportion });
  };
  const everywhere = (id: string, proportion: (task: Task) => Q | null): void => {
    for (const skill of skills)
      for (const task of tasksOf(skill)) if (task.id === id) put(skill, task, proportion(task));
  };
  if (event.task != null) {
    // READING: each column reads a number by its own points.
    everywhere(event.task, (task) => read(task.points));
  } else {
    const skill = skills.find((one) => one.id === event.skill);
    if (skill?.practice && skill.practice.tasks.length === 0) put(skill, null, read(skill.practice.points));
    if (skill?.practice && skill.practice.tasks.length > 0) {
      // READING: a number for all the tasks of a skill is out of the sum of their points.
      const points = skill.practice.tasks.flatMap((task) => (task.points === null ? [] : [task.points]));
      const total = points.length === 0 ? null : points.map(number).reduce(add, ZERO);
      const all = total === null ? null : Number(total.n) / Number(total.d);
      for (const task of skill.practice.tasks) everywhere(task.id, () => read(all));
    }
  }
  return { readable: columns === 0 || earned.length > 0, earned };
}

/** The columns of a skill's practice over the practice events that count. */
export function practiceFacts(unit: Unit, skill: Skill, events: readonly PracticeEvent[]): PracticeFact[] {
  const { practice } = skill;
  if (!practice) return [];
  const fact = (task: string | null, points: number | null, optional: boolean): PracticeFact => {
    const earned = events
      .flatMap((event) => readPractice(unit, event).earned)
      .filter((one) => one.skill === skill.id && one.task === task)
      .map((one) => one.proportion);
    const logged = earned.length > 0;
    return { task, points, optional, logged, best: logged ? earned.reduce(max) : null };
  };
  if (practice.tasks.length === 0) return [fact(null, practice.points, false)];
  return practice.tasks.map((task) => fact(task.id, task.points, task.optional));
}

/** Whether practice is done. `signedOff`: a step named `sign-off` is logged. */
export function practiceDone(
  practice: Practice,
  facts: readonly PracticeFact[],
  signedOff: boolean,
): boolean {
  if (practice.done.type === 'sign-off') return signedOff;
  const needed = facts.filter((one) => !one.optional);
  if (practice.done.type === 'all') return needed.every((one) => one.logged);
  const proportion = exact(practice.done.value);
  const [only] = facts;
  if (practice.tasks.length === 0) return reaches(only?.best ?? ZERO, proportion);
  // READING: a task without points is not in the sum of points; where the sum is empty, nothing holds the check back.
  const earned = (all: readonly PracticeFact[]): Q =>
    sum(all.map((one) => mul(one.best ?? ZERO, number(one.points ?? 0))));
  const possible = (all: readonly PracticeFact[]): Q => sum(all.map((one) => number(one.points ?? 0)));
  // An optional task is in the sum only where it raises it: any choice of them that reaches the proportion will do.
  const optional = facts.filter((one) => one.optional && one.logged);
  return subsets(optional).some((chosen) => {
    const all = [...needed, ...chosen];
    return reaches(earned(all), mul(proportion, possible(all)));
  });
}
