import { describe, expect, test } from 'vitest';
import type { Event } from '../../src/log/event.js';
import type { Scheme } from '../../src/model/grading.js';
import type { Combining, Threshold } from '../../src/model/threshold.js';
import type { Entry, Skill, Unit } from '../../src/model/unit.js';
import {
  attempts,
  by,
  check,
  day,
  GRADING,
  past,
  practice,
  REASSESS,
  RUBRIC,
  set,
  skill,
  threshold,
  unit,
} from './build.js';
import { type OracleLearner, type OracleSkill, oracle, oracleGrade } from './index.js';

const NOW = day(30);
const LETTERS = Object.entries({ A: 90, B: 80, C: 70, D: 60, F: 0 }).map(([letter, percent]) => ({
  letter,
  from: `${percent}/100`,
}));

function kim(of: Unit, events: readonly Event[], now = NOW): OracleLearner {
  const found = oracle(of, events, now).learners.kim;
  if (!found) throw new Error('nothing about kim');
  return found;
}

function skillA(
  of: Partial<Skill>,
  events: readonly Event[],
  more: Partial<Unit> = {},
  now = NOW,
): OracleSkill {
  const found = kim(unit([skill('a', of)], more), events, now).skills.a;
  if (!found) throw new Error('nothing about a');
  return found;
}

function grade(of: Unit, events: readonly Event[], now = NOW) {
  const found = oracleGrade(of, oracle(of, events, now), now).kim;
  if (!found) throw new Error('no grade for kim');
  return found;
}

const mastered = (...ids: string[]): Event[] =>
  ids.map((id) => ({ type: 'attempt', id: `m-${id}`, learner: 'kim', skill: id, at: day(2), score: 'pass' }));
const tried = (...ids: string[]): Event[] =>
  ids.map((id) => ({ type: 'attempt', id: `t-${id}`, learner: 'kim', skill: id, at: day(2), score: 'fail' }));
const excuse = (id?: string): Event =>
  id === undefined
    ? { type: 'excuse', id: 'e', learner: 'kim', excused: true, reason: 'ill' }
    : { type: 'excuse', id: `e-${id}`, learner: 'kim', skill: id, excused: true, reason: 'ill' };
const codes = (of: Unit, events: readonly Event[]) =>
  oracle(of, events, NOW).ignored.map(({ id, code }) => `${id} ${code}`);

describe('the published example', () => {
  const levels = ['Beginning', 'Developing', 'Approaching', 'Proficient', 'Advanced'];
  const rubric = {
    levels: levels.map((name, index) => ({ name, points: index + 1 })),
    criteria: [],
    whole: 'mean' as const,
  };
  const form = (id: string) => ({ id, retired: false, void: false });
  const fractions = unit(
    ['equivalent', 'compare', 'add', 'unlike', 'subtract'].map((id) =>
      skill(id, {
        reassess: { ...REASSESS, form: 'new', steps: ['revision'], wait: { count: 1, of: 'days' } },
        practice: practice({ points: 10 }),
        check: check({ points: 2, measure: { type: 'rubric', rubric }, forms: ['A', 'B', 'C'].map(form) }),
      }),
    ),
    {
      window: { opens: '2026-09-07', closes: '2026-09-25' },
      timeZone: 'America/Chicago',
      order: 'linear',
      summatives: [{ id: 'test', title: 'Unit test', points: 50, rubric: null }],
      grading: { ...GRADING, scale: LETTERS },
    },
  );
  const scored = (id: string, date: number, score: string): Event => ({
    type: 'attempt',
    id: `${id}-${date}`,
    learner: 'kim',
    skill: id,
    at: day(date),
    score,
  });
  const log: Event[] = [
    scored('equivalent', 8, 'Proficient'),
    scored('compare', 10, 'Developing'),
    scored('compare', 12, 'Proficient'),
    scored('add', 15, 'Advanced'),
    scored('unlike', 18, 'Proficient'),
    scored('subtract', 22, 'Approaching'),
    { type: 'summative', id: 'test-1', learner: 'kim', summative: 'test', at: day(25), score: 41 },
  ];

  test('comes to 89/110, a B', () => {
    expect(grade(fractions, log)).toMatchObject({
      percent: '89/110',
      letter: 'B',
      lowest: '89/110',
      highest: '101/110',
    });
  });

  test('says what may be tried next', () => {
    const { skills, complete } = kim(fractions, log, day(22));
    expect(complete).toBe(false);
    expect(skills.compare?.attempts.map((one) => [one.form, one.meets])).toEqual([
      ['A', false],
      ['B', true],
    ]);
    expect(skills.subtract).toMatchObject({ status: 'notYet', figure: '3/5', open: true });
    expect(skills.subtract?.canAttempt).toEqual({
      can: false,
      form: null,
      barriers: ['practice-first', 'step-missing', 'too-early'],
      from: '2026-09-23',
    });
  });

  test('leaves out what is pending until the close', () => {
    const before = grade(fractions, log.slice(0, 1), day(25));
    expect(before).toMatchObject({ percent: '1', letter: 'A', lowest: '6/55', highest: '1' });
    expect(before.columns.filter((column) => column.status === 'pending')).toHaveLength(9);
    expect(grade(fractions, log.slice(0, 1), day(27)).percent).toBe('6/55');
  });
});

describe('combining', () => {
  const cases: [Combining, string, (string | number)[], string, string | null][] = [
    [{ type: 'highest' }, '4/5', [0.5, 0.9, 0.6], '9/10', day(2)],
    [{ type: 'latest' }, '4/5', [0.9, 0.6], '3/5', null],
    [{ type: 'latest' }, '4/5', [0.9, 0.6, 0.8, 1], '1', day(3)],
    [{ type: 'times', n: 2 }, '4/5', [0.8, 0.5], '13/20', null],
    [{ type: 'times', n: 2 }, '4/5', [0.8, 0.5, 1], '9/10', day(3)],
    [{ type: 'inARow', n: 2 }, '4/5', [1], '1', null],
    [{ type: 'inARow', n: 2 }, '4/5', [0.8, 0.5, 1, 0.9, 0], '0', day(4)],
    [{ type: 'ofLast', n: 2, of: 3 }, '4/5', [0.8, 0.2, 0.3, 0.9, 1], '11/15', day(5)],
    [{ type: 'average' }, '7/10', ['7/10', 0.7, '70%'], '7/10', day(1)],
    [{ type: 'average' }, '4/5', [0.9, 0.6, 0.9], '4/5', day(3)],
    [{ type: 'meanOfBest', n: 2 }, '4/5', [0.9], '9/10', null],
    [{ type: 'meanOfBest', n: 2 }, '4/5', [0.9, 0.1, 0.8], '17/20', day(3)],
    [{ type: 'medianOfLast', n: 3 }, '4/5', [1, 1], '1', null],
    [{ type: 'medianOfLast', n: 4 }, '4/5', [0, 1, 0.7, 0.9, 0.2], '4/5', day(4)],
    [{ type: 'mostFrequent' }, '4/5', [0.9, 0.5, 0.5, 0.9], '9/10', day(4)],
    [{ type: 'weightedAverage', share: '13/20' }, '4/5', ['1/4', '2/4', '3/4', 1], '33/40', day(4)],
    [{ type: 'decayingAverage', share: '13/20' }, '4/5', ['1/4', '2/4', '3/4', 1], '27877/32000', day(4)],
    [{ type: 'powerLaw' }, '4/5', [0.9, 0.9], '9/10', null],
    [{ type: 'powerLaw' }, '4/5', [0.25, 0.5, 0.75], '3/4', null],
    [{ type: 'powerLaw' }, '4/5', [0.25, 0.25, 1], '697902457/1000000000', null],
    [{ type: 'powerLaw' }, '1/2', [0.5, 0, 0.6], '3/5', day(3)],
  ];

  test.each(cases)('%j of %s over %j', (combining, bound, scores, figure, at) => {
    const { figure: found, masteredAt } = skillA({ mastery: by(combining, bound) }, attempts(...scores));
    expect([found, masteredAt]).toEqual([figure, at]);
  });

  test('a lasting average outlives a later attempt, one that is not lasting does not', () => {
    const average: Threshold = by({ type: 'average' });
    expect(skillA({ mastery: average }, attempts(0.9, 0.1)).status).toBe('notYet');
    expect(skillA({ mastery: { ...average, lasting: true } }, attempts(0.9, 0.1))).toMatchObject({
      status: 'mastered',
      figure: '1/2',
      masteredAt: day(1),
    });
  });

  test('`together` asks one attempt for all of it', () => {
    const each = threshold({ atLeast: null, each: { type: 'level', level: 'Proficient' } });
    const of = check({ measure: { type: 'rubric', rubric: RUBRIC } });
    const log = attempts(
      { accuracy: 'Advanced', reasoning: 2 },
      { accuracy: 1, reasoning: 3 },
      { accuracy: 4 },
    );
    expect(skillA({ mastery: each, check: of }, log)).toMatchObject({
      status: 'submitted',
      figure: '3/4',
      threshold: '3/4',
    });
    expect(skillA({ mastery: { ...each, together: false }, check: of }, log)).toMatchObject({
      status: 'mastered',
      figure: '7/8',
      masteredAt: day(2),
    });
  });
});

describe('scores', () => {
  const lines = [
    { proportion: '4/5', items: ['a', 'b'] },
    { proportion: '1', items: ['c'] },
  ];
  test.each([
    [{ type: 'points', points: 5 } as const, 4, '4/5'],
    [{ type: 'points', points: 0.3 } as const, 0.1 + 0.2, '1'],
    [{ type: 'points', points: 5 } as const, 7, '1'],
    [{ type: 'points', points: 5 } as const, -1, null],
    [{ type: 'proportion' } as const, '79.999%', '79999/100000'],
    [{ type: 'proportion' } as const, 'pass', '1'],
    [{ type: 'proportion' } as const, 1.5, null],
    [{ type: 'rubric', rubric: RUBRIC } as const, 2.5, '5/8'],
    [{ type: 'rubric', rubric: RUBRIC } as const, 'Developing', '1/2'],
    [{ type: 'rubric', rubric: RUBRIC } as const, { accuracy: 3, reasoning: 'Advanced' }, '7/8'],
    [{ type: 'rubric', rubric: RUBRIC } as const, { spelling: 3 }, null],
    [{ type: 'checklist', lines } as const, ['a', 'b'], '4/5'],
    [{ type: 'checklist', lines } as const, ['c', 'a'], '0'],
    [{ type: 'checklist', lines } as const, ['c', 'a', 'b'], '1'],
    [{ type: 'checklist', lines } as const, ['d'], null],
  ])('on %j, %j', (measure, score, proportion) => {
    const found = skillA({ check: check({ measure }) }, attempts(score));
    expect(found.attempts[0]?.proportion).toBe(proportion);
    expect(found.status === 'submitted').toBe(proportion === null);
  });
});

describe('versions', () => {
  const versions = (evidence: 'count' | 'keep' | 'discard') =>
    check({
      version: 2,
      measure: { type: 'points', points: 10 },
      history: [
        past(1, {
          before: '2026-09-03',
          evidence,
          measure: { type: 'points', points: 5 },
          mastery: by({ type: 'highest' }, '3/5'),
        }),
      ],
    });

  test('counted evidence goes under the rule of today', () => {
    expect(skillA({ check: versions('count') }, attempts(3, 4, 7))).toMatchObject({
      status: 'mastered',
      figure: '4/5',
      masteredAt: day(2),
    });
  });

  test('kept evidence stands by its own rule', () => {
    expect(skillA({ check: versions('keep') }, attempts(3, 2, 5))).toMatchObject({
      status: 'mastered',
      via: 'kept',
      figure: '3/5',
      masteredAt: day(1),
    });
    expect(skillA({ check: versions('keep') }, attempts(2, 2, 5))).toMatchObject({
      status: 'notYet',
      figure: '1/2',
    });
  });

  test('kept evidence is held to a modification', () => {
    const harder: Event = { type: 'adjust', id: 'x', learner: 'kim', mastery: 9, reason: 'plan' };
    expect(skillA({ check: versions('keep') }, [...attempts(4), harder])).toMatchObject({
      status: 'notYet',
      modified: true,
      threshold: '9/10',
    });
  });

  test('discarded evidence does not count', () => {
    const found = skillA({ check: versions('discard') }, attempts(5));
    expect(found).toMatchObject({ status: 'notYet', figure: null, judged: false });
  });

  test('a version above the current one is ignored', () => {
    const log: Event[] = [{ type: 'attempt', id: 'x', learner: 'kim', skill: 'a', version: 3, score: 9 }];
    expect(codes(unit([skill('a', { check: versions('count') })]), log)).toEqual(['x version-unknown']);
  });
});

describe('time', () => {
  const late = { window: { closes: '2026-09-02' }, late: [{ within: 2, cap: '7/10' }] };

  test('late attempts are capped, then rejected; undated ones are never late', () => {
    const found = skillA({ mastery: by({ type: 'latest' }) }, attempts(0.5, 0.9, 0.9, 0.9, 0.9), late);
    expect(found.attempts.map((one) => [one.late, one.proportion, one.counts])).toEqual([
      [false, '1/2', true],
      [false, '9/10', true],
      [true, '7/10', true],
      [true, '7/10', true],
      [true, '9/10', false],
    ]);
    const undated: Event[] = [{ type: 'attempt', id: 'x', learner: 'kim', skill: 'a', score: 'pass' }];
    expect(skillA({}, undated, late)).toMatchObject({ status: 'mastered', masteredAt: null });
  });

  test('extra days move the close by calendar days, over a clock change too', () => {
    const zone = { timeZone: 'America/Chicago', window: { closes: '2026-10-31T15:00' }, late: [] };
    const log = (at: string): Event[] => [
      { type: 'adjust', id: 'x', learner: 'kim', extraDays: 1, reason: 'plan' },
      { type: 'attempt', id: 'y', learner: 'kim', skill: 'a', at, score: 'pass' },
    ];
    const now = '2026-12-01T00:00:00Z';
    expect(skillA({}, log('2026-11-01T21:00:00Z'), zone, now).attempts[0]?.late).toBe(false);
    expect(skillA({}, log('2026-11-01T21:00:01Z'), zone, now).attempts[0]?.counts).toBe(false);
  });

  test('a wait of school days steps over the weekend', () => {
    const reassess = { ...REASSESS, wait: { count: 2, of: 'schoolDays' as const } };
    const friday: Event[] = [
      { type: 'attempt', id: 'x', learner: 'kim', skill: 'a', at: day(4), score: 'fail' },
    ];
    expect(skillA({ reassess }, friday, {}, day(5)).canAttempt).toMatchObject({
      barriers: ['too-early'],
      from: '2026-09-08',
    });
    expect(skillA({ reassess }, friday, {}, day(8)).canAttempt.can).toBe(true);
  });

  test('reassessments are capped after the first counting attempt', () => {
    const reassess = { ...REASSESS, cap: '17/20' };
    expect(skillA({ reassess }, attempts(1, 1)).attempts.map((one) => one.proportion)).toEqual([
      '1',
      '17/20',
    ]);
  });
});

describe('the log', () => {
  const a = unit([skill('a')]);

  test('a void takes back, and a voided void does not', () => {
    const log: Event[] = [
      ...attempts('pass'),
      { type: 'void', id: 'v', learner: 'kim', of: 'a1', at: day(3) },
    ];
    expect(kim(a, log).skills.a).toMatchObject({ status: 'ready', tried: false });
    const again: Event[] = [...log, { type: 'void', id: 'w', learner: 'kim', of: 'v', at: day(4) }];
    expect(kim(a, again).skills.a?.status).toBe('mastered');
  });

  test('says what it could not read', () => {
    const log = [
      ...attempts('pass', null),
      { type: 'attempt', id: 'a1', learner: 'kim', skill: 'a', at: day(1), score: 'fail' },
      { type: 'attempt', id: 'b', learner: 'kim', skill: 'b' },
      { type: 'grade', id: 'c', learner: 'kim', of: 'nothing', score: 1 },
      { type: 'grade', id: 'd', learner: 'lou', of: 'a2', score: 1 },
      { type: 'grade', id: 'e', learner: 'kim', of: 'a2', score: 'good' },
      { type: 'void', id: 'f', learner: 'kim', of: 'a2', at: day(1) },
      { type: 'guess', id: 'g', learner: 'kim' },
      { type: 'attempt', id: 'h', learner: 'kim' },
      { type: 'attempt', id: 'i', learner: 'kim', skill: 'b', unit: 'other' },
      { type: 'adjust', id: 'j', learner: 'kim', mastery: 'Proficient' },
    ] as Event[];
    expect(codes(a, log)).toEqual([
      'a1 id-conflict',
      'b unknown-skill',
      'c of-unknown',
      'd of-mismatch',
      'e score-unreadable',
      'f of-later',
      'g unknown-type',
      'h malformed',
      'j mastery-unreadable',
    ]);
    expect(kim(a, log).skills.a?.status).toBe('submitted');
  });

  test('an override to not mastered sets aside what was before it', () => {
    const judged: Event = {
      type: 'override',
      id: 'o',
      learner: 'kim',
      skill: 'a',
      mastered: false,
      at: day(2),
      reason: '-',
    };
    expect(kim(a, [...attempts('pass'), judged]).skills.a).toMatchObject({ status: 'notYet', figure: null });
    expect(kim(a, [...attempts('pass', null, 'pass'), judged]).skills.a?.masteredAt).toBe(day(3));
  });
});

describe('order', () => {
  test('a linear set opens one after another, and aspire skills hold nobody back', () => {
    const linear = unit([skill('a'), skill('b', { tier: 'aspire' }), skill('c'), skill('d')], {
      order: 'linear',
    });
    const open = (events: Event[]) =>
      Object.entries(kim(linear, events).skills).flatMap(([id, one]) => (one.open ? [id] : []));
    expect(open(tried('a'))).toEqual(['a']);
    expect(open(mastered('a'))).toEqual(['a', 'b', 'c']);
    expect(open([...mastered('a'), excuse('c')])).toEqual(['a', 'b', 'c', 'd']);
    expect(kim(linear, mastered('a', 'c', 'd')).complete).toBe(true);
  });

  test('a number is at most what is left', () => {
    const some = unit([
      set('s', [skill('a'), skill('b'), skill('c')], { require: 2 }),
      skill('d', { after: ['s'] }),
    ]);
    expect(kim(some, mastered('a')).sets.s?.settled).toBe(false);
    expect(kim(some, [...mastered('a'), excuse('b')]).sets.s?.settled).toBe(false);
    expect(kim(some, mastered('a', 'c')).skills.d?.status).toBe('ready');
    const two = [excuse('b'), { ...excuse('c'), id: 'e2' }] as Event[];
    expect(kim(some, [...mastered('a'), ...two]).sets.s).toEqual({ open: true, settled: true });
  });
});

describe('grades', () => {
  const graded = (entries: readonly Entry[], scheme: Scheme, more: Partial<Unit> = {}) =>
    unit(entries, { grading: { ...GRADING, scheme }, ...more });
  const points: Scheme = { type: 'points' };
  const abc = [skill('a'), skill('b'), skill('c')];

  test('excused columns leave the sum', () => {
    expect(grade(graded(abc, points), [...mastered('a'), excuse('b')]).percent).toBe('1/2');
    expect(grade(graded(abc, points), [...mastered('a'), excuse()])).toMatchObject({
      percent: null,
      letter: null,
    });
  });

  test('aspire columns are in it only where they raise it', () => {
    const of = graded([skill('a'), skill('b'), skill('x', { tier: 'aspire' })], points);
    expect(grade(of, mastered('a')).percent).toBe('1/2');
    expect(grade(of, mastered('a', 'x')).percent).toBe('2/3');
    expect(grade(graded([skill('x', { tier: 'aspire' })], points), tried('x')).percent).toBe('0');
  });

  test('a settled number counts the best choice', () => {
    const of = graded([set('s', abc, { require: 2 }), skill('d')], points);
    expect(grade(of, mastered('a')).percent).toBe('1/4');
    expect(grade(of, mastered('a', 'b')).percent).toBe('2/3');
    expect(grade(of, mastered('a', 'b', 'c')).percent).toBe('3/4');
  });

  test('floor, missing and a table', () => {
    const of = graded(abc, points);
    const lifted = (more: Partial<typeof GRADING>) => ({ ...of, grading: { ...of.grading, ...more } });
    const log = [...mastered('a'), ...tried('b')];
    expect(grade(lifted({ floor: '1/2' }), log).percent).toBe('1/2');
    expect(grade(lifted({ floor: '1/2', missing: '1/4' }), log).percent).toBe('7/12');
    const table = { type: 'table', mastered: '1', notYet: '3/10' } as const;
    expect(grade(lifted({ credit: { ...GRADING.credit, check: table } }), log).percent).toBe('13/30');
    expect(grade(lifted({ atLeast: '1/2' }), log).percent).toBe('1/2');
  });

  test('weights with nothing to count go to the others', () => {
    const weights = [
      { part: 'check', weight: 50 },
      { part: 'practice', weight: 20 },
      { part: 'summative', weight: 30 },
    ];
    const of = graded(
      abc,
      { type: 'weights', weights },
      {
        summatives: [{ id: 'test', title: 'Test', points: 10, rubric: null }],
      },
    );
    const test: Event = { type: 'summative', id: 's', learner: 'kim', summative: 'test', score: 8 };
    expect(grade(of, [...mastered('a', 'b'), test]).percent).toBe('43/60');
  });

  test('a weight of aspire columns counts where it raises the percent', () => {
    const weights = [
      { part: 's', weight: 80 },
      { part: 'x', weight: 20 },
    ];
    const more = [skill('y', { tier: 'aspire' }), skill('z', { tier: 'aspire' })];
    const of = graded([set('s', [skill('a'), skill('b')]), set('x', more)], { type: 'weights', weights });
    expect(grade(of, mastered('a')).percent).toBe('1/2');
    expect(grade(of, mastered('a', 'y')).percent).toBe('1/2');
    expect(grade(of, mastered('a', 'y', 'z')).percent).toBe('3/5');
  });

  test.each([
    ['proportional', [], '0'],
    ['proportional', ['a'], '2/5'],
    ['proportional', ['a', 'b'], '4/5'],
    ['proportional', ['a', 'c'], '2/5'],
    ['proportional', ['a', 'b', 'c'], '17/20'],
    ['none', ['a', 'b', 'c'], '4/5'],
    ['none', ['a', 'b', 'c', 'd'], '1'],
  ] as const)('tiers, %s, with %j mastered', (partial, ids, percent) => {
    const should = ['c', 'd'].map((id) => skill(id, { tier: 'should' }));
    const of = graded([skill('a'), skill('b'), ...should], {
      type: 'tiers',
      must: '4/5',
      should: '9/10',
      aspire: '1',
      partial,
    });
    expect(
      grade(of, [...mastered(...ids), { type: 'step', id: 'x', learner: 'kim', skill: 'a', step: 'x' }])
        .percent,
    ).toBe(percent);
  });

  test('bundles', () => {
    const tier = (name: 'must' | 'should') => ({ type: 'tier', tier: name }) as const;
    const test = {
      subject: { type: 'entry', id: 'test' },
      need: { type: 'proportion', value: '4/5' },
    } as const;
    const of = graded(
      [skill('a'), skill('b'), ...['c', 'd'].map((id) => skill(id, { tier: 'should' }))],
      {
        type: 'bundles',
        bundles: [
          {
            letter: 'A',
            conditions: [
              { subject: tier('must'), need: { type: 'all' } },
              { subject: tier('should'), need: { type: 'count', n: 2 } },
              test,
            ],
          },
          { letter: 'B', conditions: [{ subject: tier('must'), need: { type: 'all' } }] },
          {
            letter: 'C',
            conditions: [{ subject: { type: 'average' }, need: { type: 'proportion', value: '1/4' } }],
          },
        ],
        otherwise: 'F',
      },
      { summatives: [{ id: 'test', title: 'Test', points: 10, rubric: null }] },
    );
    const taken: Event = { type: 'summative', id: 's', learner: 'kim', summative: 'test', score: 8 };
    expect(grade(of, [...mastered('a', 'b', 'c', 'd'), taken])).toMatchObject({
      percent: null,
      letter: 'A',
      lowest: 'A',
    });
    expect(grade(of, [...mastered('a', 'b', 'c'), excuse('d'), taken]).letter).toBe('A');
    expect(grade(of, mastered('a', 'b', 'c', 'd'))).toMatchObject({ letter: 'B', highest: 'A' });
    expect(grade(of, mastered('c')).letter).toBe('C');
    expect(grade(of, tried('c')).letter).toBe('F');
  });

  test('practice counts when the skill is mastered, or as it was scored', () => {
    const task = (id: string, optional = false) => ({ id, title: id, points: 4, optional });
    const of = graded([skill('a', { practice: practice({ tasks: [task('t'), task('u', true)] }) })], points);
    const score = { type: 'score' } as const;
    const scored = { ...of, grading: { ...of.grading, credit: { ...GRADING.credit, practice: score } } };
    const log: Event[] = [
      { type: 'practice', id: 'p', learner: 'kim', task: 't', score: 1 },
      { type: 'practice', id: 'q', learner: 'kim', task: 't', score: 3 },
      ...mastered('a'),
    ];
    expect(grade(of, log).percent).toBe('1');
    expect(grade(scored, log).percent).toBe('4/5');
    expect(grade(scored, [...log, { type: 'practice', id: 'r', learner: 'kim', task: 'u' }]).percent).toBe(
      '8/9',
    );
  });
});
