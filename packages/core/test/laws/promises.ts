import { expect } from 'vitest';
import {
  type Change,
  type ChangeClass,
  type Event,
  evaluate,
  grade,
  gravestOf,
  type Json,
  type LearnerGrade,
  type LearnerProgress,
  type Progress,
  type SkillProgress,
  type Unit,
} from '../../src/index.js';
import { sentence, wordsOf } from '../../src/sentences.js';

/** Data with some texts exchanged, as values and as names; paths of rules are left out. */
function exchanged(data: unknown, names: ReadonlyMap<string, string>): unknown {
  const text = (said: string) => names.get(said) ?? said;
  if (typeof data === 'string') return text(data);
  if (Array.isArray(data)) return data.map((item) => exchanged(item, names));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .filter(([key]) => key !== 'rule')
      .map(([key, value]) => [text(key), exchanged(value, names)]),
  );
}

/** Practice stands in the order of the file, which is not a result. */
function inAnyOrder(skill: SkillProgress) {
  const sorted = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort();
  const tasks = <Item extends object>(item: Item) =>
    'tasks' in item ? { ...item, tasks: sorted(item.tasks as string[]) } : item;
  return {
    ...skill,
    practice: sorted(skill.practice),
    next: skill.next.map(tasks),
    because: skill.because.map((reason) => ({ ...reason, data: tasks(reason.data) })),
  };
}

/** Next steps of several skills come in the order of the file, which is not a result. */
function inOneOrder({ next, skills, ...rest }: LearnerProgress) {
  const own = Object.entries(skills).map(([id, skill]) => [id, inAnyOrder(skill)]);
  const steps = next.map((step) => ('tasks' in step ? { ...step, tasks: [...step.tasks].sort() } : step));
  return { ...rest, skills: Object.fromEntries(own), next: steps.map((step) => JSON.stringify(step)).sort() };
}

function results(progress: Progress, names: ReadonlyMap<string, string>): unknown {
  const { learners } = exchanged(progress, names) as Progress;
  const ignored = exchanged(progress.ignored, names);
  return {
    ignored,
    learners: Object.fromEntries(Object.entries(learners).map(([id, one]) => [id, inOneOrder(one)])),
  };
}

/** What of a grade is a result: which of equal choices is in the sum, and in which order columns stand, are not. */
function gradeResult({ percent, letter, range, columns }: LearnerGrade, names: ReadonlyMap<string, string>) {
  const sorted = columns.map(({ id, earned, possible }) => JSON.stringify([id, earned, possible])).sort();
  return exchanged({ percent, letter, range, columns: sorted }, names);
}

/** What was shown of a skill: everything but what may be done next and why. */
function shown({
  via,
  masteredAt,
  figure,
  threshold,
  modified,
  tried,
  judged,
  attempts,
  practice,
  status,
}: SkillProgress) {
  return {
    via,
    masteredAt,
    figure,
    threshold,
    modified,
    tried,
    judged,
    excused: status === 'excused',
    practice: practice.map((one) => JSON.stringify(one)).sort(),
    attempts: attempts.map(({ id, version, late, proportion, meets, counts }) => ({
      id,
      version,
      late,
      proportion,
      meets,
      counts,
    })),
  };
}

function shownOf({ complete, excused, skills, sets, summatives }: LearnerProgress) {
  return {
    complete,
    excused,
    summatives,
    settled: Object.fromEntries(Object.entries(sets).map(([id, { settled }]) => [id, settled])),
    skills: Object.fromEntries(Object.entries(skills).map(([id, skill]) => [id, shown(skill)])),
  };
}

/** Both versions over one log. */
interface Both {
  readonly base: Unit;
  readonly head: Unit;
  readonly was: Progress;
  readonly is: Progress;
  readonly events: readonly Event[];
  /** Ids of sets that changed, from the new one to the old one. */
  readonly names: ReadonlyMap<string, string>;
}

function expectSameGrades({ base, head, was, is, names }: Both): void {
  const [before, after] = [grade(base, was).learners, grade(head, is).learners];
  for (const [learner, one] of Object.entries(before)) {
    const other = after[learner];
    expect(other && gradeResult(other, names), learner).toEqual(gradeResult(one, new Map()));
  }
}

function expectSameWords({ base, head, was, is }: Both): void {
  const said = (unit: Unit, { learners }: Progress) => {
    const words = wordsOf(unit);
    return Object.values(learners).flatMap(({ skills }) =>
      Object.entries(skills).map(([id, skill]) => [
        id,
        skill.because.map((reason) => sentence(reason, words)),
      ]),
    );
  };
  expect(said(head, is)).toEqual(said(base, was));
}

/** Ids of attempts, summatives and what is about them that were not read; adjustments and practice are another matter. */
function lost({ ignored }: Progress, events: readonly Event[], codes?: readonly string[]): string[] {
  const beside = new Set(
    events.filter((event) => event?.type === 'practice' || event?.type === 'adjust').map(({ id }) => id),
  );
  return ignored
    .filter(({ id, code }) => !beside.has(id ?? '') && (codes === undefined || codes.includes(code)))
    .map(({ id }) => id ?? '');
}

function listed(progress: Progress): string[] {
  return Object.entries(progress.learners).flatMap(([learner, { skills }]) =>
    Object.entries(skills).flatMap(([skill, { attempts }]) =>
      attempts.map(({ id }) => `${learner} ${skill} ${id}`),
    ),
  );
}

const NOT_FOUND = ['unknown-skill', 'unknown-summative', 'unit-needed', 'of-unknown', 'of-mismatch'];

/** What each class promises about any log; docs/laws.md says it in words. */
const PROMISES: { readonly [Class in ChangeClass]: (both: Both) => void } = {
  safe(both) {
    PROMISES.relabels(both);
    expectSameWords(both);
  },
  relabels(both) {
    expect(results(both.is, both.names)).toEqual(results(both.was, new Map()));
    expectSameGrades(both);
  },
  opens(both) {
    for (const [learner, one] of Object.entries(both.was.learners)) {
      const other = both.is.learners[learner];
      expect(other && exchanged(shownOf(other), both.names), learner).toEqual(
        exchanged(shownOf(one), new Map()),
      );
    }
    expect(both.is.ignored).toEqual(both.was.ignored);
    expectSameGrades(both);
  },
  regrades({ was, is, events }) {
    const known = lost(was, events);
    expect(lost(is, events).filter((one) => !known.includes(one))).toEqual([]);
    const still = listed(is);
    expect(listed(was).filter((one) => !still.includes(one))).toEqual([]);
  },
  invalidates({ was, is, events }) {
    const known = lost(was, events, NOT_FOUND);
    expect(lost(is, events, NOT_FOUND).filter((one) => !known.includes(one))).toEqual([]);
  },
  'breaks-identity'() {},
};

/** Holds two versions of a unit, over any log, to what the gravest of their changes promises. */
export function assertSound(
  base: Unit,
  head: Unit,
  changes: readonly Change[],
  events: readonly Event[],
  now: string,
): void {
  const names = new Map(
    changes
      .filter(({ code }) => code === 'set-id-changed')
      .map(({ before, after }): [string, string] => [String(after as Json), String(before as Json)]),
  );
  const was = evaluate(base, events, { now });
  const is = evaluate(head, events, { now });
  PROMISES[gravestOf(changes)]({ base, head, was, is, events, names });
}
