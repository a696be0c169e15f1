import {
  applyChange,
  type Change,
  type Course,
  compare,
  type Event,
  evaluate,
  type Grade,
  type GradeChange,
  grade,
  type Progress,
  type SkillChange,
  type Unit,
} from '@openmastery/core';
import { newestInstant } from '../newest-event.js';

/** What the change of a unit does to one learner in it. */
export interface LearnerEffect {
  readonly unit: string;
  readonly learner: string;
  readonly skills: readonly SkillChange[];
  readonly grade: GradeChange | null;
  /** Places, in the list of changes, of those that would do something to this learner alone; none: only together. */
  readonly by: readonly number[];
}

/** What the changes do to the learners of a log. */
export interface LogEffects {
  readonly at: string;
  readonly learners: number;
  readonly effects: readonly LearnerEffect[];
}

type Target = Unit | Course;

interface State {
  readonly units: readonly {
    readonly id: string;
    readonly progress: Progress;
    readonly grade: Grade;
  }[];
  readonly course: { readonly id: string; readonly grade: Grade } | null;
}

function stateOf(target: Target, events: readonly Event[], now: string): State {
  if (!('units' in target)) {
    const progress = evaluate(target, events, { now });
    return { units: [{ id: target.id, progress, grade: grade(target, progress) }], course: null };
  }
  const progress = evaluate(target, events, { now });
  const grades = grade(target, progress);
  const units = target.units.flatMap(({ id }) => {
    const [own, graded] = [progress.units[id], grades.units[id]];
    return own === undefined || graded === undefined ? [] : [{ id, progress: own, grade: graded }];
  });
  // a course's gradebook has its learners' grades as a unit's has
  return { units, course: { id: target.id, grade: grades as unknown as Grade } };
}

type Found = Omit<LearnerEffect, 'by'>;

function effectsBetween(was: State, is: State): readonly Found[] {
  const found = new Map<
    string,
    { unit: string; learner: string; skills: SkillChange[]; grade: GradeChange | null }
  >();
  const of = (unit: string, learner: string) => {
    const key = JSON.stringify([unit, learner]);
    const known = found.get(key) ?? { unit, learner, skills: [], grade: null };
    found.set(key, known);
    return known;
  };
  const gradesOf = (id: string, before: Grade, after: Grade): void => {
    for (const change of compare(before, after)) of(id, change.learner).grade = change;
  };
  was.units.forEach((before, index) => {
    const after =
      is.units.find(({ id }) => id === before.id) ?? (was.units.length === 1 ? is.units[index] : undefined);
    if (after === undefined) return;
    for (const change of compare(before.progress, after.progress))
      of(after.id, change.learner).skills.push(change);
    gradesOf(after.id, before.grade, after.grade);
  });
  if (was.course !== null && is.course !== null) gradesOf(is.course.id, was.course.grade, is.course.grade);
  return [...found.values()];
}

/** The base with one change alone; null where that cannot be. */
function withChange(base: Target, head: Target, change: Change): Target | null {
  if (!('units' in base)) return 'units' in head ? null : applyChange(base, head, change);
  if (!('units' in head) || change.kind === 'course') return null;
  const units = base.units.map((unit) => {
    const now = head.units.find(({ id }) => id === unit.id);
    return now === undefined ? unit : applyChange(unit, now, change);
  });
  return units.every((unit) => unit !== null) ? { ...base, units: units as readonly Unit[] } : null;
}

const END_OF_TIME = '9999-12-31T00:00:00Z';

/** When the newest event was that either version reads. */
export function newestOf(base: Target, events: readonly Event[]): string | null {
  const { ignored } =
    'units' in base
      ? evaluate(base, events, { now: END_OF_TIME })
      : evaluate(base, events, { now: END_OF_TIME });
  return newestInstant(events, ignored);
}

/** Reads one log by both versions, and finds for each learner what differs and which changes do it. */
export function logEffects(
  base: Target,
  head: Target,
  changes: readonly Change[],
  events: readonly Event[],
  now: string,
): LogEffects {
  const was = stateOf(base, events, now);
  const all = effectsBetween(was, stateOf(head, events, now));
  const keyOf = ({ unit, learner }: Found) => JSON.stringify([unit, learner]);
  const by = new Map<string, number[]>();
  changes.forEach((change, index) => {
    if (all.length === 0 || change.class === 'safe' || change.class === 'relabels') return;
    const alone = withChange(base, head, change);
    if (alone === null) return;
    for (const effect of effectsBetween(was, stateOf(alone, events, now))) {
      const key = keyOf(effect);
      by.set(key, [...(by.get(key) ?? []), index]);
    }
  });
  const learners = new Set(was.units.flatMap(({ progress }) => Object.keys(progress.learners)));
  return {
    at: now,
    learners: learners.size,
    effects: all.map((effect) => ({ ...effect, by: by.get(keyOf(effect)) ?? [] })),
  };
}
