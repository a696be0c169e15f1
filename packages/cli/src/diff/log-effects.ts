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

/** What a unit of the base is called in the other version; null where it is gone. */
type NameNow = (id: string) => string | null;

function nameIn(target: Target | null, changes: readonly Change[]): NameNow {
  if (target === null) return () => null;
  if (!('units' in target)) return () => target.id;
  const renamed = new Map(
    changes.filter(({ code }) => code === 'unit-id-changed').map(({ before, after }) => [before, after]),
  );
  return (id) => {
    const now = renamed.get(id);
    const names = target.units.map((unit) => unit.id);
    return typeof now === 'string' && names.includes(now) ? now : names.includes(id) ? id : null;
  };
}

/** Whether a learner did anything in a skill of one version. */
function isTouched(progress: Progress | undefined, learner: string, skill: string): boolean {
  const state = progress?.learners[learner]?.skills[skill];
  if (state === undefined) return false;
  const { tried, via, steps, practice } = state;
  return tried || via !== null || steps.length > 0 || practice.some(({ logged }) => logged);
}

/** Whether a learner did anything in a unit of one version. */
function isThere(progress: Progress, learner: string): boolean {
  const { skills = {}, summatives = {} } = progress.learners[learner] ?? {};
  return (
    Object.keys(skills).some((skill) => isTouched(progress, learner, skill)) ||
    Object.values(summatives).some(({ taken, excused }) => taken || excused)
  );
}

const isGraded = (grade: GradeChange['before']): boolean => grade?.percent != null || grade?.letter != null;

function effectsBetween(was: State, is: State, nameNow: NameNow): readonly Found[] {
  const found = new Map<
    string,
    {
      unit: string;
      learner: string;
      skills: SkillChange[];
      grade: GradeChange | null;
    }
  >();
  const of = (unit: string, learner: string) => {
    const key = JSON.stringify([unit, learner]);
    const known = found.get(key) ?? { unit, learner, skills: [], grade: null };
    found.set(key, known);
    return known;
  };
  // a grade that one version alone has is worth telling where the learner did something
  const gradesOf = (id: string, before: Grade, after: Grade, did: (learner: string) => boolean): void => {
    for (const change of compare(before, after)) {
      const isBoth = change.before !== null && change.after !== null;
      const isNews = isBoth || ((isGraded(change.before) || isGraded(change.after)) && did(change.learner));
      if (isNews) of(id, change.learner).grade = change;
    }
  };
  for (const before of was.units) {
    const now = nameNow(before.id);
    const after = is.units.find(({ id }) => id === now);
    const unit = after?.id ?? before.id;
    const gone = {
      progress: { ...before.progress, learners: {} },
      grade: { ...before.grade, learners: {} },
    };
    const then = after ?? gone;
    for (const change of compare(before.progress, then.progress)) {
      // a skill that one version alone has is worth telling where something was done in it
      const isNews =
        (change.before !== null && change.after !== null) ||
        [before.progress, then.progress].some((each) => isTouched(each, change.learner, change.skill));
      if (isNews) of(unit, change.learner).skills.push(change);
    }
    gradesOf(unit, before.grade, then.grade, (learner) =>
      [before.progress, then.progress].some((each) => isThere(each, learner)),
    );
  }
  if (was.course !== null && is.course !== null)
    gradesOf(is.course.id, was.course.grade, is.course.grade, () => true);
  return [...found.values()];
}

/** A course without one of its units, or with it under another id, wherever it is named. */
function withUnitNamed(course: Course, id: string, now: string | null): Course {
  const named = (ids: readonly string[]) =>
    ids.flatMap((one) => (one !== id ? [one] : now === null ? [] : [now]));
  const units = course.units
    .filter((unit) => now !== null || unit.id !== id)
    .map((unit) => ({
      ...unit,
      id: unit.id === id && now !== null ? now : unit.id,
      after: named(unit.after),
    }));
  const { scheme } = course.grading;
  if (scheme.type !== 'weights') return { ...course, units };
  const weights = scheme.weights.flatMap((one) => named([one.part]).map((part) => ({ ...one, part })));
  return {
    ...course,
    units,
    grading: { ...course.grading, scheme: { ...scheme, weights } },
  };
}

/** The base with one change alone; null where that cannot be. */
function withChange(base: Target, head: Target, change: Change): Target | null {
  if (!('units' in base)) {
    if ('units' in head) return null;
    return change.code === 'unit-id-changed' ? { ...base, id: head.id } : applyChange(base, head, change);
  }
  if (!('units' in head)) return null;
  if (change.code === 'unit-id-changed')
    return withUnitNamed(base, String(change.before), String(change.after));
  if (change.code === 'unit-removed') return withUnitNamed(base, String(change.before), null);
  if (change.kind === 'course') return null;
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

/** Reads one log by both versions, and finds for each learner what differs and which changes do it; no head: all is gone. */
export function logEffects(
  base: Target,
  head: Target | null,
  changes: readonly Change[],
  events: readonly Event[],
  now: string,
): LogEffects {
  const nothing: State = { units: [], course: null };
  const stateIn = (target: Target | null): State =>
    target === null ? nothing : stateOf(target, events, now);
  const was = stateOf(base, events, now);
  const nameNow = nameIn(head, changes);
  const all = effectsBetween(was, stateIn(head), nameNow);
  const keyOf = ({ unit, learner }: Found) => JSON.stringify([unit, learner]);
  const by = new Map<string, number[]>();
  changes.forEach((change, index) => {
    if (all.length === 0 || change.class === 'safe' || change.class === 'relabels') return;
    const alone = head === null ? null : withChange(base, head, change);
    if (head !== null && alone === null) return;
    const nameAlone = nameIn(alone, changes);
    for (const effect of effectsBetween(was, stateIn(alone), nameAlone)) {
      // an effect of this change alone goes by the name that the unit has in the end
      const unit = nameNow(effect.unit) ?? effect.unit;
      const key = keyOf({ ...effect, unit });
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
