import { readdirSync, readFileSync } from 'node:fs';
import {
  type AttemptProgress,
  type Course,
  type CourseGrade,
  type CourseProgress,
  type CourseSource,
  canAttempt,
  defineCourse,
  defineUnit,
  type Event,
  evaluate,
  type Grade,
  grade,
  type LearnerGrade,
  type LearnerProgress,
  type Progress,
  progressOf,
  record,
  type SkillProgress,
  standingOf,
  start,
  type Unit,
  type UnitSource,
} from '@openmastery/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';

interface Named<Value> {
  readonly [name: string]: Value;
}

interface ExpectedSkill {
  readonly status?: string;
  readonly figure?: string | null;
  readonly shown?: number;
  readonly masteredAt?: string | null;
  readonly via?: string | null;
  readonly modified?: boolean;
  readonly threshold?: string;
  readonly open?: boolean;
  readonly practiceDone?: boolean;
  readonly attemptsLeft?: number | null;
}

interface ExpectedAttempt {
  readonly why?: readonly string[];
  readonly against?: readonly string[];
  readonly [field: string]: unknown;
}

interface ExpectedReason {
  readonly code: string;
  readonly data: object;
}

interface ExpectedGrade {
  readonly percent?: string | null;
  readonly shown?: number;
  readonly letter?: string | null;
  readonly lowest?: string | null;
  readonly highest?: string | null;
  readonly columns?: Named<string>;
  readonly because?: readonly string[];
  readonly reasons?: readonly ExpectedReason[];
  readonly columnReasons?: Named<readonly ExpectedReason[]>;
}

interface ExpectedAnswer {
  readonly learner: string;
  readonly skill: string;
  readonly at: string;
  readonly can: boolean;
  readonly form?: string | null;
  readonly barriers?: readonly string[];
  readonly from?: string | null;
  readonly steps?: readonly string[];
}

interface ExpectedIgnored {
  readonly id: string | null;
  readonly code: string;
  readonly data?: object;
}

interface Vector {
  readonly name: string;
  readonly unit?: UnitSource;
  readonly course?: CourseSource;
  readonly units?: readonly UnitSource[];
  readonly events: readonly Event[];
  readonly others?: readonly unknown[];
  readonly now: string;
  readonly expect: {
    readonly progress?: Named<Named<ExpectedSkill>>;
    readonly attempts?: Named<Named<readonly ExpectedAttempt[]>>;
    readonly because?: Named<Named<readonly string[]>>;
    readonly reasons?: Named<Named<readonly ExpectedReason[]>>;
    readonly first?: Named<Named<readonly string[]>>;
    readonly next?: Named<Named<readonly { readonly code: string; readonly [field: string]: unknown }[]>>;
    readonly complete?: Named<boolean>;
    readonly sets?: Named<Named<{ readonly open?: boolean; readonly settled?: boolean }>>;
    readonly grade?: Named<ExpectedGrade>;
    readonly traditional?: Named<ExpectedGrade>;
    readonly unitGrade?: Named<Named<ExpectedGrade>>;
    readonly canAttempt?: readonly ExpectedAnswer[];
    readonly ignored?: readonly ExpectedIgnored[];
  };
}

/** One unit with its progress; a course has several. */
interface Part {
  readonly unit: Unit;
  readonly progress: Progress;
}

/** What the engine says of a vector's log. */
interface Outcome {
  readonly parts: readonly Part[];
  readonly ignored: Progress['ignored'];
  readonly grade: (credit?: 'score') => Grade | CourseGrade;
}

const FOLDER = new URL('./vectors/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.json') && name !== 'vector.schema.json');

function read(name: string): { readonly about: string; readonly vectors: readonly Vector[] } {
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
}

function must<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Error(`the answer has no ${what}`);
  return value;
}

function outcomeOf(vector: Vector): Outcome {
  const log = [...vector.events, ...((vector.others ?? []) as Event[])];
  const { now } = vector;
  if (vector.unit !== undefined) {
    const unit = defineUnit(vector.unit);
    const progress = evaluate(unit, log, { now });
    return {
      parts: [{ unit, progress }],
      ignored: progress.ignored,
      grade: (credit) => grade(unit, progress, credit && { credit }),
    };
  }
  const source = must(vector.course, 'course');
  const course: Course = defineCourse(
    source,
    must(vector.units, 'units').map((unit) => defineUnit(unit, source)),
  );
  const progress: CourseProgress = evaluate(course, log, { now });
  return {
    parts: course.units.map((unit) => ({ unit, progress: must(progress.units[unit.id], unit.id) })),
    ignored: progress.ignored,
    grade: (credit) => grade(course, progress, credit && { credit }),
  };
}

/** The unit that has a skill, `UNIT/SKILL` or the one that lists it for this learner, and the skill's progress. */
function findSkill(outcome: Outcome, learner: string, said: string) {
  const [first = '', second] = said.split('/');
  const skill = second ?? first;
  const found = outcome.parts.find(({ unit, progress }) =>
    second === undefined ? progress.learners[learner]?.skills[skill] !== undefined : unit.id === first,
  );
  const standing: LearnerProgress | undefined = found?.progress.learners[learner];
  return { skill, unit: found?.unit, standing, progress: standing?.skills[skill] };
}

function view(skill: SkillProgress | undefined, expected: ExpectedSkill): ExpectedSkill {
  if (skill === undefined) return { status: 'unlisted' };
  const all = {
    ...skill,
    figure: skill.figure?.exact ?? null,
    shown: skill.figure?.percent,
    masteredAt: skill.masteredAt,
    threshold: skill.threshold.exact,
    attemptsLeft: skill.allowance.attemptsLeft,
  };
  return pick(all, expected);
}

/** The fields of `all` that `expected` speaks of. */
function pick<Value extends object>(all: object, expected: Value): Value {
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key as keyof typeof all]])) as Value;
}

const codesOf = (reasons: readonly { readonly code: string }[]) => reasons.map(({ code }) => code);

function attemptView(attempt: AttemptProgress) {
  const against = attempt.why.flatMap((reason) =>
    reason.code === 'against-policy' ? reason.data.barriers : [],
  );
  return { ...attempt, proportion: attempt.proportion?.exact ?? null, why: codesOf(attempt.why), against };
}

/** Exactly these reasons, each with at least this data. */
const those = (reasons: readonly ExpectedReason[]) =>
  reasons.map(({ code, data }) => ({ code, data: expect.objectContaining(data) }));

function expectGrades(graded: Named<LearnerGrade>, expected: Named<ExpectedGrade>): void {
  for (const [learner, said] of Object.entries(expected)) {
    const { because, columns, reasons, columnReasons = {}, ...fields } = said;
    const found = must(graded[learner], `grade of ${learner}`);
    const end = (value: LearnerGrade['range']['lowest']) =>
      value === null || typeof value === 'string' ? value : value.exact;
    const all = {
      percent: found.percent?.exact ?? null,
      shown: found.percent?.percent,
      letter: found.letter,
      lowest: end(found.range.lowest),
      highest: end(found.range.highest),
    };
    expect({ [learner]: pick(all, fields) }).toEqual({ [learner]: fields });
    const lines = Object.fromEntries(
      found.columns.map(({ id, earned, possible, status }) => [id, `${earned} of ${possible} ${status}`]),
    );
    if (columns) expect({ [learner]: pick(lines, columns) }).toEqual({ [learner]: columns });
    if (because) expect(codesOf(found.because)).toEqual(expect.arrayContaining([...because]));
    if (reasons) expect(found.because, learner).toEqual(those(reasons));
    for (const [id, wanted] of Object.entries(columnReasons)) {
      const column = found.columns.find((each) => each.id === id);
      expect(column?.because, `${learner} ${id}`).toEqual(those(wanted));
    }
    for (const { id, kind, skill } of found.columns) {
      const [first, second] = id.split(':');
      expect({ id, kind, skill }).toEqual({ id, kind: first, skill: first === 'summative' ? null : second });
    }
  }
}

function expectAnswer(outcome: Outcome, asked: ExpectedAnswer): void {
  const { learner, skill: said, at, ...expected } = asked;
  const { skill, unit, standing } = findSkill(outcome, learner, said);
  const answer = canAttempt(must(unit, 'unit'), must(standing, learner), skill, at);
  const sorted = (codes: readonly string[] | undefined) => codes && [...codes].sort();
  const found = 'barriers' in answer ? { ...answer, barriers: sorted(answer.barriers) } : answer;
  const wanted = expected.barriers ? { ...expected, barriers: sorted(expected.barriers) } : expected;
  expect({ learner, skill, at, ...pick(found, wanted) }).toEqual({ learner, skill, at, ...wanted });
}

/** Learners stand where the whole log puts them also where their events come one by one. */
function checkOneByOne({ unit: source, events, now }: Vector): void {
  if (source === undefined) return;
  const unit = defineUnit(source);
  for (const learner of new Set(events.map((event) => event.learner))) {
    const own = events.filter((event) => event.learner === learner);
    let state = start(unit, learner);
    for (const event of own) {
      state = record(state, event);
      standingOf(unit, state, { now });
    }
    const { learners, ignored } = evaluate(unit, own, { now, learners: [learner] });
    expect(progressOf(standingOf(unit, state, { now }))).toEqual({ progress: learners[learner], ignored });
  }
}

function check(vector: Vector): void {
  const outcome = outcomeOf(vector);
  const wanted = vector.expect;
  for (const [learner, skills] of Object.entries(wanted.progress ?? {})) {
    for (const [skill, expected] of Object.entries(skills)) {
      const { progress } = findSkill(outcome, learner, skill);
      expect({ [`${learner} ${skill}`]: view(progress, expected) }).toEqual({
        [`${learner} ${skill}`]: expected,
      });
    }
  }
  for (const [learner, skills] of Object.entries(wanted.attempts ?? {})) {
    for (const [skill, expected] of Object.entries(skills)) {
      const { attempts } = must(findSkill(outcome, learner, skill).progress, skill);
      const found = attempts.map((attempt, index) => pick(attemptView(attempt), expected[index] ?? {}));
      expect({ [learner]: found }).toEqual({ [learner]: expected });
    }
  }
  for (const [learner, skills] of Object.entries(wanted.because ?? {})) {
    for (const [skill, codes] of Object.entries(skills)) {
      const { because } = must(findSkill(outcome, learner, skill).progress, skill);
      expect(codesOf(because), `${learner} ${skill}`).toEqual(expect.arrayContaining([...codes]));
    }
  }
  for (const [learner, skills] of Object.entries(wanted.reasons ?? {})) {
    for (const [skill, reasons] of Object.entries(skills)) {
      const { because } = must(findSkill(outcome, learner, skill).progress, skill);
      expect(because, `${learner} ${skill}`).toEqual(those(reasons));
    }
  }
  for (const [learner, skills] of Object.entries(wanted.first ?? {})) {
    for (const [skill, ids] of Object.entries(skills)) {
      const { next } = must(findSkill(outcome, learner, skill).progress, skill);
      const found = next.flatMap((step) => (step.code === 'settle-first' ? step.first : []));
      expect({ [`${learner} ${skill}`]: found }).toEqual({ [`${learner} ${skill}`]: ids });
    }
  }
  for (const [learner, skills] of Object.entries(wanted.next ?? {})) {
    for (const [skill, steps] of Object.entries(skills)) {
      const { next } = must(findSkill(outcome, learner, skill).progress, skill);
      const found = next.map((step, index) => pick(step, steps[index] ?? { code: '' }));
      expect({ [`${learner} ${skill}`]: found }).toEqual({ [`${learner} ${skill}`]: steps });
    }
  }
  const standings = (learner: string) =>
    outcome.parts.flatMap(({ progress }) => progress.learners[learner] ?? []);
  for (const [learner, complete] of Object.entries(wanted.complete ?? {})) {
    const found = standings(learner).every((standing) => standing.complete);
    expect({ [learner]: found }).toEqual({ [learner]: complete });
  }
  for (const [learner, sets] of Object.entries(wanted.sets ?? {})) {
    const all = Object.assign({}, ...standings(learner).map((standing) => standing.sets));
    for (const [set, expected] of Object.entries(sets)) {
      expect({ [`${learner} ${set}`]: pick(must(all[set], set), expected) }).toEqual({
        [`${learner} ${set}`]: expected,
      });
    }
  }
  if (wanted.grade) expectGrades(outcome.grade().learners, wanted.grade);
  if (wanted.traditional) expectGrades(outcome.grade('score').learners, wanted.traditional);
  for (const [unit, expected] of Object.entries(wanted.unitGrade ?? {})) {
    const { units } = outcome.grade() as CourseGrade;
    expectGrades(must(units[unit], unit).learners, expected);
  }
  for (const asked of wanted.canAttempt ?? []) expectAnswer(outcome, asked);
  if (wanted.ignored) {
    const order = ({ id, code }: ExpectedIgnored) => `${id} ${code}`;
    const lines = (ignored: readonly ExpectedIgnored[]) => ignored.map(order).sort();
    expect(lines(outcome.ignored)).toEqual(lines(wanted.ignored));
    for (const { data, ...line } of wanted.ignored.filter((each) => each.data !== undefined))
      expect(outcome.ignored).toContainEqual({ ...line, data: expect.objectContaining(data ?? {}) });
  }
}

const isVectorFile = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
  strictTypes: false,
}).compile(JSON.parse(readFileSync(new URL('vector.schema.json', FOLDER), 'utf8')));

describe.each(FILES)('%s', (name) => {
  const { about, vectors } = read(name);

  test('is a file of vectors', () => {
    isVectorFile(read(name));
    expect(isVectorFile.errors ?? []).toEqual([]);
    const names = vectors.map((vector) => vector.name);
    expect(new Set(names).size).toBe(names.length);
  });

  describe(about, () => {
    test.each(vectors.map((vector) => [vector.name, vector] as const))('%s', (_name, vector) => {
      check(vector);
      checkOneByOne(vector);
    });
  });
});
