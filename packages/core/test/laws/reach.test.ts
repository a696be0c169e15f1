import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  canAttempt,
  defineCourse,
  evaluate,
  grade,
  type LateRule,
  type LearnerProgress,
  lasts,
  type Reason,
  type Skill,
  type SkillProgress,
  type Unit,
} from '../../src/index.js';
import { arbScenario, type Scenario } from '../arbitraries/index.js';
import { skillsOf } from '../arbitraries/instant.js';
import { countKeys, KEYS } from './reach-keys.js';
import { WANTED } from './reach-wanted.js';

const ALL = { ...WANTED, ...KEYS };

type Topic = keyof typeof ALL;
type Add = (topic: Topic, code: string) => void;
type Counts = ReadonlyMap<string, Map<string, number>>;

function addReasons(add: Add, reasons: readonly Reason[]): void {
  for (const { code } of reasons) add('reason', code);
}

function lateWork(rules: readonly LateRule[]): string {
  const [first] = rules;
  if (first === undefined) return 'rejected';
  if (rules.length > 1 || first.within !== null) return 'taken by days';
  return first.cap === null ? 'accepted' : 'capped';
}

function countJudged(skill: Skill, said: SkillProgress, add: Add): void {
  const graded = said.attempts.filter(({ counts, proportion }) => counts && proportion !== null).length;
  if (graded === 0) return;
  const { atLeast, each, criteria, together, by } = skill.mastery;
  const { measure } = skill.check;
  add('measure', measure.type);
  if (graded > 1) add('combined by', by.type);
  if (graded > 1 && said.via === 'evidence') add('mastered, combined by', by.type);
  if (said.via === 'evidence') add('mastered, and lasting', String(lasts(skill.mastery)));
  if (atLeast !== null) add('judged, asked for', 'the whole');
  if (each !== null) add('judged, asked for', 'every criterion');
  if (criteria.length > 0) add('judged, asked for', 'named criteria');
  if (!together && measure.type === 'rubric' && measure.rubric.criteria.length > 1) {
    add('judged, asked for', `criteria one by one${graded > 1 ? ', several times' : ''}`);
  }
}

function countAttempts(unit: Unit, skill: Skill, { attempts }: SkillProgress, add: Add): void {
  if (attempts.length > 1) add('reassessed with form', skill.reassess.form);
  for (const { version, late, why } of attempts) {
    const past = skill.check.history.find((each) => each.version === version);
    if (past !== undefined) add('attempt on a version that', past.evidence);
    if (late) add('late, where late work is', lateWork(unit.late));
    addReasons(add, why);
    for (const reason of why) {
      if (reason.code !== 'against-policy') continue;
      for (const barrier of reason.data.barriers) add('was taken although', barrier);
    }
  }
}

function countLearner(unit: Unit, learner: LearnerProgress, now: string, add: Add): void {
  for (const skill of skillsOf(unit.skills)) {
    const said = learner.skills[skill.id];
    if (said === undefined) continue;
    countJudged(skill, said, add);
    countAttempts(unit, skill, said, add);
    add('status', said.status);
    if (said.via !== null) add('via', said.via);
    addReasons(add, said.because);
    for (const { code } of said.next) add('next', code);
    if (skill.retired) continue;
    const answer = canAttempt(unit, learner, skill.id, now);
    if (answer.can) add('may be taken', answer.form === null ? 'on any form' : 'on a form');
    else for (const barrier of answer.barriers) add('may not be taken, since', barrier);
  }
}

function count({ source, unit, events, now }: Scenario, add: Add): void {
  countKeys(source, add);
  const progress = evaluate(unit, events, { now });
  for (const { code } of progress.ignored) add('ignored', code);
  const ignored = new Set(progress.ignored.map(({ id }) => id));
  for (const event of events) {
    // what is ignored without an id is no event at all
    const isRead = event && Object.hasOwn(WANTED.event, event.type) && !ignored.has(event.id);
    if (isRead) add('event', event.type);
  }
  for (const learner of Object.values(progress.learners)) countLearner(unit, learner, now, add);
  for (const learner of Object.values(grade(unit, progress).learners)) {
    if (learner.percent !== null || learner.letter !== null) add('scheme', unit.grading.scheme.type);
    addReasons(add, learner.because);
    for (const { kind, status, because } of learner.columns) {
      add('column', status);
      addReasons(add, because);
      add(`${kind} earns`, unit.grading.credit[kind].type);
    }
  }
}

/** What only a course has: a unit that waits on another, and skills of one name in both. */
function countCourse(first: Scenario, second: Scenario, add: Add): void {
  const units = [
    { ...first.unit, id: 'first' },
    { ...second.unit, id: 'second', after: ['first'] },
  ];
  const course = defineCourse({ id: 'c', title: 'C', units: [] }, units);
  const progress = evaluate(course, [...first.events, ...second.events], { now: second.now });
  for (const { code } of progress.ignored) add('ignored', code);
  for (const unit of units) {
    for (const learner of Object.values(progress.units[unit.id]?.learners ?? {})) {
      for (const skill of Object.values(learner.skills)) addReasons(add, skill.because);
    }
  }
}

/** A line for each topic: how often each of its codes was reached, the rarest first. */
function table(counts: Counts): string {
  const lines = [...counts].map(([topic, codes]) => {
    const sorted = [...codes].sort((a, b) => a[1] - b[1]);
    return `${topic.padEnd(26)} ${sorted.map(([code, n]) => `${code} ${n}`).join(' · ')}`;
  });
  return `${lines.join('\n')}\n`;
}

function startCounting(): Counts {
  return new Map(
    Object.entries(ALL).map(([topic, codes]) => [
      topic,
      new Map(Object.keys(codes).map((code) => [code, 0])),
    ]),
  );
}

test('generated units and logs reach every key, method, status, version policy, credit, reason and code', {
  timeout: 120_000,
}, () => {
  const counts = startCounting();
  const add: Add = (topic, code) => {
    const codes = counts.get(topic);
    const known = codes?.get(code);
    if (known === undefined) throw new Error(`the list of what must be reached has no ${topic}: ${code}`);
    codes?.set(code, known + 1);
  };
  const scenarios = fc.sample(arbScenario(), { numRuns: 400, seed: 1 });
  for (const scenario of scenarios) count(scenario, add);
  scenarios.slice(0, 20).forEach((scenario, index) => {
    countCourse(scenario, scenarios[index + 20] as Scenario, add);
  });
  process.stdout.write(table(counts));
  const missed = [...counts].flatMap(([topic, codes]) => {
    const wanted: { readonly [code: string]: true | string } = ALL[topic as Topic];
    return [...codes]
      .filter(([code, n]) => n === 0 && wanted[code] === true)
      .map(([code]) => `${topic}: ${code}`);
  });
  expect(missed).toEqual([]);
});
