import { describe, expect, test } from 'vitest';
import {
  defineCourse,
  defineUnit,
  type Event,
  hypotheticalsOf,
  outlook,
  type ReassessSource,
  whatIf,
} from '../../src/index.js';
import { needSentence, wordsOf } from '../../src/sentences.js';

const now = '2026-09-30T20:00:00Z';

const UNIT = defineUnit({
  id: 'u',
  title: 'U',
  window: { closes: '2026-09-25' },
  late: 'reject',
  skills: ['a', 'b'],
  summatives: [{ id: 'test', title: 'Unit test', points: 50 }],
  grading: { scale: { A: 90, B: 60, F: 0 } },
});

const attempt = (skill: string, score: string, at = '2026-09-20T20:00:00Z'): Event => ({
  id: `${skill}${at}`,
  learner: 'ana',
  at,
  type: 'attempt',
  skill,
  score,
});

const tested: Event = {
  id: 't',
  learner: 'ana',
  at: '2026-09-25T15:00:00Z',
  type: 'summative',
  summative: 'test',
  score: 20,
};

test('what cannot be reached any more says which skills stand in the way, why, and what the best would be', () => {
  const { reachable, needs, obstacles, best } = outlook(
    UNIT,
    [attempt('a', '4/5')],
    'ana',
    { letter: 'A' },
    {
      now,
    },
  );
  expect({ reachable, needs }).toEqual({ reachable: true, needs: expect.anything() });
  expect({ obstacles, best }).toEqual({ obstacles: [], best: null });

  const late = { ...UNIT, summatives: [] };
  const no = outlook(late, [attempt('a', '4/5')], 'ana', { letter: 'A' }, { now });
  expect(no).toMatchObject({ reachable: false, needs: [], best: { percent: { percent: 50 }, letter: 'F' } });
  expect(no.obstacles.map(({ skill, because }) => [skill, because.map(({ code }) => code)])).toEqual([
    ['b', ['late-rejected']],
  ]);
});

test('of a skill that is excused or retired it says so', () => {
  const excuse: Event = {
    id: 'e',
    learner: 'ana',
    type: 'excuse',
    skill: 'a',
    excused: true,
    reason: 'moved',
  };
  const { reachable, obstacles, best } = outlook(UNIT, [excuse], 'ana', { skill: 'a' }, { now });
  expect({ reachable, best }).toEqual({ reachable: false, best: null });
  expect(obstacles.map(({ because }) => because.map(({ code }) => code))).toEqual([['excused']]);
});

test('a test that was taken is taken again only where nothing else will do', () => {
  const onTime = { now: '2026-09-25T18:00:00Z' };
  const [one, ...more] = outlook(UNIT, [tested, attempt('a', '4/5')], 'ana', { letter: 'B' }, onTime).needs;
  expect([one, more]).toEqual([
    {
      type: 'summative',
      summative: 'test',
      score: { exact: '31/50', percent: 62 },
      points: '31',
      again: true,
    },
    [],
  ]);
  expect(one && needSentence(one, wordsOf(UNIT))).toBe('“Unit test”, taken again: at least 31 points (62%).');
  const generous = { ...UNIT, summatives: [{ ...UNIT.summatives[0], points: 2 } as const] } as typeof UNIT;
  const needs = outlook(generous, [{ ...tested, score: '1/2' }], 'ana', { letter: 'B' }, onTime).needs;
  expect(needs.map(({ type }) => type)).toEqual(['attempts', 'attempts']);
});

test('in a course, what would change is told of each unit and of the course', () => {
  const unit = (id: string, after: readonly string[] = []) =>
    defineUnit({ id, title: id, after: [...after], skills: [`${id}1`] });
  const course = defineCourse({ id: 'c', title: 'C', units: ['one', 'two'], grading: { scale: 'letters' } }, [
    unit('one'),
    unit('two', ['one']),
  ]);
  const maybe = [{ type: 'attempt', learner: 'ana', skill: 'one1', score: 'pass' }] as const;
  const { units, grades, before } = whatIf(course, [], maybe, { now });
  expect(before.units.two?.learners.ana?.skills.two1?.status).toBe('locked');
  expect(
    Object.entries(units).map(([id, { skills }]) => [id, skills.map(({ after }) => after?.status)]),
  ).toEqual([
    ['one', ['mastered']],
    ['two', ['ready']],
  ]);
  expect(units.one?.grades.map(({ after }) => after?.percent?.percent)).toEqual([100]);
  expect(grades.map(({ after }) => after?.percent?.percent)).toEqual([50]);
});

describe('a skill that has no attempt left is told beside what is needed', () => {
  const failed = {
    id: '1',
    learner: 'ana',
    at: '2026-09-10T15:00:00Z',
    type: 'attempt',
    skill: 'add',
    score: '1/5',
  } as const;
  const outlookOf = (reassess: ReassessSource, forms?: readonly string[]) =>
    outlook(
      defineUnit({ id: 'u', title: 'U', reassess, ...(forms ? { check: { forms } } : {}), skills: ['add'] }),
      [failed],
      'ana',
      { skill: 'add' },
      { now: '2026-09-11T00:00:00Z' },
    );

  test.each<[string, ReassessSource, string[] | undefined]>([
    ['attempts-used', { attempts: 1 }, undefined],
    ['no-form', { form: 'new' }, ['A']],
    ['too-late', { until: '2026-09-10' }, undefined],
  ])('%s', (barrier, reassess, forms) => {
    const { reachable, needs, barred } = outlookOf(reassess, forms);
    expect(reachable).toBe(true);
    expect(needs.map(({ type }) => type)).toEqual(['attempts']);
    expect(barred).toEqual([
      expect.objectContaining({ skill: 'add', barriers: expect.arrayContaining([barrier]) }),
    ]);
  });

  test('and what only takes time or a step is not', () => {
    expect(outlookOf({ wait: '5 days', steps: ['revision'] }).barred).toEqual([]);
  });
});

describe('what waits to be graded', () => {
  const unit = defineUnit({
    id: 'u',
    title: 'U',
    mastery: { atLeast: '80%', by: '2 times' },
    check: { points: 10 },
    skills: ['a'],
  });
  const waiting = {
    id: 'w',
    learner: 'ana',
    at: '2026-09-20T20:00:00Z',
    type: 'attempt',
    skill: 'a',
  } as const;
  const eighty = { exact: '4/5', percent: 80 };
  const needsOf = (events: readonly Event[]) => outlook(unit, events, 'ana', { skill: 'a' }, { now }).needs;

  test('is needed before any new attempt, which comes to it only where one is missing', () => {
    expect(needsOf([waiting])).toEqual([
      { type: 'grade', skill: 'a', attempt: 'w', score: eighty },
      { type: 'attempts', skill: 'a', attempts: 1, score: eighty },
    ]);
    expect(needsOf([attempt('a', '9/10'), waiting])).toEqual([
      { type: 'grade', skill: 'a', attempt: 'w', score: eighty },
    ]);
  });

  test('is not asked for where it does not count, and of two only as many as are needed', () => {
    const voided: Event = { id: 'v', learner: 'ana', at: '2026-09-21T20:00:00Z', type: 'void', of: 'w' };
    expect(needsOf([waiting, voided]).map(({ type }) => type)).toEqual(['attempts']);
    expect(needsOf([attempt('a', '9/10'), waiting, { ...waiting, id: 'x' }])).toHaveLength(1);
  });

  test('is no attempt that a policy could bar', () => {
    const twice = defineUnit({
      id: 'u',
      title: 'U',
      mastery: { atLeast: '80%', by: '2 times' },
      reassess: { attempts: 2 },
      skills: ['a'],
    });
    const { needs, barred } = outlook(twice, [attempt('a', '9/10'), waiting], 'ana', { skill: 'a' }, { now });
    expect([needs.map(({ type }) => type), barred]).toEqual([['grade'], []]);
  });
});

test('a needed skill that others come before says which, as far back as it goes', () => {
  const chain = defineUnit({
    id: 'u',
    title: 'U',
    order: 'any',
    skills: [{ id: 'c', after: ['b'] }, { id: 'b', after: ['a'] }, 'a', { id: 'd' }],
  });
  const closedOf = (goal: 'a' | 'c' | 'd', events: readonly Event[] = []) =>
    outlook(chain, events, 'ana', { skill: goal }, { now }).closed;
  expect(closedOf('c')).toEqual([{ skill: 'c', first: ['a', 'b'] }]);
  expect(closedOf('c', [attempt('a', '4/5')])).toEqual([{ skill: 'c', first: ['b'] }]);
  expect([...closedOf('a'), ...closedOf('d')]).toEqual([]);
  expect(outlook(chain, [], 'ana', { unit: true }, { now }).closed).toEqual([]);
});

describe('of many parts', () => {
  const ids = Array.from({ length: 9 }, (_, n) => `s${n}`);
  const many = defineUnit({
    id: 'u',
    title: 'U',
    order: 'any',
    reassess: { attempts: 1 },
    skills: ids.map((id) => ({ id, check: { points: id === 's8' ? 91 : 1 } })),
    grading: { scale: { A: 90, B: 5, F: 0 } },
  });
  const needs = (letter: 'A' | 'B', events: readonly Event[] = []) =>
    outlook(many, events, 'ana', { letter }, { now });
  const skillsOf = (found: ReturnType<typeof needs>) =>
    found.needs.map((need) => ('skill' in need ? need.skill : ''));

  test('those are kept that bring the most', () => {
    expect(needs('A').search).toBe('greedy');
    expect(skillsOf(needs('A'))).toEqual(['s8']);
  });

  test('a skill that is mastered, or has no attempt left, is asked for only where the others do not do', () => {
    expect(skillsOf(needs('B', [attempt('s8', '1/5')]))).toEqual(['s0', 's1', 's2', 's3', 's4']);
    expect(needs('B', [attempt('s8', '1/5')]).barred).toEqual([]);
    const barred = needs('A', [attempt('s8', '1/5')]);
    expect([skillsOf(barred), barred.barred.map(({ skill }) => skill)]).toEqual([['s8'], ['s8']]);
  });
});

test('what is needed is handed to whatIf as it is, a full score too', () => {
  const ten = defineUnit({ id: 'u', title: 'U', mastery: '100%', check: { points: 10 }, skills: ['a'] });
  const { needs } = outlook(ten, [], 'ana', { skill: 'a' }, { now });
  expect(needs).toEqual([{ type: 'attempts', skill: 'a', attempts: 1, score: { exact: '1', percent: 100 } }]);
  expect(whatIf(ten, [], hypotheticalsOf(needs, 'ana'), { now }).skills[0]?.mastery).toBe('gained');
});
