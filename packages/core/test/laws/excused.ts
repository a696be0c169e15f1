import { expect } from 'vitest';
import {
  type Entry,
  type Event,
  evaluate,
  isSet,
  type LearnerGrade,
  type PracticeEvent,
  type Scheme,
  type Skill,
  type Unit,
} from '../../src/index.js';
import { skillsOf } from '../arbitraries/instant.js';
import { gradeAt } from './later.js';

function childrenLeft(entries: readonly Entry[]): number {
  return entries.filter((entry) => isSet(entry) || !entry.retired).length;
}

function removeFrom(entries: readonly Entry[], gone: Set<string>): Entry[] {
  const left: Entry[] = [];
  for (const entry of entries) {
    if (!isSet(entry)) {
      if (!gone.has(entry.id)) left.push(entry);
      continue;
    }
    const skills = removeFrom(entry.skills, gone);
    const { require } = entry;
    const fewer = typeof require === 'number' ? Math.min(require, childrenLeft(skills)) : require;
    if (childrenLeft(skills) === 0) gone.add(entry.id);
    else left.push({ ...entry, skills, require: fewer });
  }
  return left;
}

function withoutReferences(entry: Entry, gone: ReadonlySet<string>): Entry {
  const after = entry.after.filter((id) => !gone.has(id));
  if (!isSet(entry)) return { ...entry, after };
  return { ...entry, after, skills: entry.skills.map((child) => withoutReferences(child, gone)) };
}

function removeFromScheme(scheme: Scheme, gone: ReadonlySet<string>): Scheme {
  if (scheme.type === 'weights')
    return { ...scheme, weights: scheme.weights.filter(({ part }) => !gone.has(part)) };
  if (scheme.type !== 'bundles') return scheme;
  const bundles = scheme.bundles.map((bundle) => ({
    ...bundle,
    conditions: bundle.conditions.filter(({ subject }) => subject.type !== 'entry' || !gone.has(subject.id)),
  }));
  return { ...scheme, bundles };
}

/** The unit as if skills and summatives had never been in it. */
function unitWithout(unit: Unit, ids: ReadonlySet<string>): Unit {
  const gone = new Set(ids);
  const skills = removeFrom(unit.skills, gone);
  const { require } = unit;
  return {
    ...unit,
    skills: skills.map((entry) => withoutReferences(entry, gone)),
    require: typeof require === 'number' ? Math.min(require, childrenLeft(skills)) : require,
    summatives: unit.summatives.filter(({ id }) => !gone.has(id)),
    grading: { ...unit.grading, scheme: removeFromScheme(unit.grading.scheme, gone) },
  };
}

/** Practice of a skill that goes counts for the others that share its tasks, so it is said of the tasks. */
function asTasks(event: PracticeEvent, skill: Skill, left: readonly Skill[]): Event[] {
  const shared = new Set(left.flatMap(({ practice }) => practice?.tasks.map((task) => task.id) ?? []));
  const own = skill.practice?.tasks.map((task) => task.id) ?? [];
  const tasks = event.task === undefined ? own : own.includes(event.task) ? [event.task] : [];
  const { skill: _, ...rest } = event;
  return tasks
    .filter((task) => shared.has(task))
    .map((task) => ({ ...rest, id: `${event.id}-${task}`, task }));
}

function logWithout(unit: Unit, events: readonly Event[], gone: ReadonlySet<string>): Event[] {
  const skills = skillsOf(unit.skills);
  const left = skills.filter(({ id }) => !gone.has(id));
  const sat = new Set<string>();
  for (const event of events) {
    if (event.type === 'attempt' && gone.has(event.skill)) sat.add(event.id);
    if (event.type === 'summative' && gone.has(event.summative)) sat.add(event.id);
  }
  return events.flatMap((event): Event[] => {
    const skill = 'skill' in event && event.skill !== undefined ? event.skill : null;
    if (skill !== null && gone.has(skill)) {
      const found = skills.find(({ id }) => id === skill);
      return event.type === 'practice' && found !== undefined ? asTasks(event, found, left) : [];
    }
    if ('summative' in event && event.summative !== undefined && gone.has(event.summative)) return [];
    return 'of' in event && sat.has(event.of) ? [] : [event];
  });
}

const result = (grade: LearnerGrade | undefined) => ({
  percent: grade?.percent ?? null,
  letter: grade?.letter ?? null,
  range: grade?.range ?? { lowest: null, highest: null },
});

/** The grade equals that of the unit without what is excused; an excused unit has none. */
export function assertExcuse(unit: Unit, events: readonly Event[], now: string): void {
  const { learners } = gradeAt(unit, events, now);
  for (const [id, progress] of Object.entries(evaluate(unit, events, { now }).learners)) {
    const grade = learners[id];
    if (progress.excused) {
      expect({ percent: grade?.percent, letter: grade?.letter }).toEqual({ percent: null, letter: null });
      continue;
    }
    const excused = [
      ...Object.entries(progress.skills).filter(([, { status }]) => status === 'excused'),
      ...Object.entries(progress.summatives).filter(([, summative]) => summative.excused),
    ].map(([excusedId]) => excusedId);
    if (excused.length === 0) continue;
    const gone = new Set(excused);
    const marker: Event = { id: 'still-there', learner: id, type: 'practice', task: 'none' };
    const fewer = [...logWithout(unit, events, gone), marker];
    expect(result(grade)).toEqual(result(gradeAt(unitWithout(unit, gone), fewer, now).learners[id]));
  }
}
