import fc from 'fast-check';
import { expect, test } from 'vitest';
import { larger, ZERO } from '../../src/exact/ratio.js';
import { bestChoice, choices } from '../../src/grade/choice.js';
import { type DraftColumn, draftColumns } from '../../src/grade/columns.js';
import { type GradeFacts, gradeFacts } from '../../src/grade/grade-facts.js';
import { type Chosen, shareOf, sumOf } from '../../src/grade/sum.js';
import { defineUnit, type Event, evaluate, grade, type Unit } from '../../src/index.js';
import { planOf } from '../../src/rules/plan.js';

const NOW = '2026-10-01T00:00:00Z';

/** Sets of which some number is required, one inside the other, with checks of very different worth. */
const arbUnit = fc
  .record({
    points: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 7, maxLength: 7 }),
    outer: fc.integer({ min: 1, max: 3 }),
    inner: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ points, outer, inner }) => {
    const skill = (at: number) => ({ id: `s${at}`, check: { points: points[at] ?? 1 }, mastery: '10%' });
    const page = { id: 'page', points: 3 };
    const more = { id: 'more', points: 9, optional: true };
    return defineUnit({
      id: 'u',
      title: 'U',
      order: 'any',
      require: outer,
      summatives: [{ id: 'test', points: 5 }],
      grading: { credit: { check: 'score' } },
      skills: [
        { ...skill(0), practice: { tasks: [page, more], required: false } },
        skill(1),
        { id: 'inner', order: 'any', require: inner, skills: [skill(2), skill(3), skill(4)] },
        { ...skill(5), tier: 'aspire' },
        skill(6),
      ],
    });
  });

const arbScores = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 7, maxLength: 7 });

function logOf(scores: readonly number[]): Event[] {
  return scores.map((score, at) => ({
    id: `${at}`,
    learner: 'ana',
    at: '2026-09-10T15:00:00Z',
    type: 'attempt',
    skill: `s${at}`,
    score: `${score}/10`,
  }));
}

const MORE: readonly Event[] = [
  { id: 'm', learner: 'ana', at: '2026-09-10T15:00:00Z', type: 'practice', task: 'more', score: '8/10' },
  { id: 't', learner: 'ana', at: '2026-09-12T15:00:00Z', type: 'summative', summative: 'test', score: '2/5' },
];
const EXCUSE: Event = { id: 'x', learner: 'ana', type: 'excuse', skill: 's1', excused: true };

function factsOf(unit: Unit, events: readonly Event[]): GradeFacts {
  const { ana } = evaluate(unit, events, { now: NOW }).learners;
  if (ana === undefined) throw new Error('no learner');
  return gradeFacts(planOf(unit), ana, NOW);
}

const shareBy = (columns: readonly DraftColumn[], chosen: Chosen) => shareOf(sumOf(columns, chosen)) ?? ZERO;

test('the best choice is as good as the best of all choices tried one by one', () => {
  fc.assert(
    fc.property(arbUnit, arbScores, fc.boolean(), (unit, scores, excused) => {
      const facts = factsOf(unit, [...logOf(scores), ...MORE, ...(excused ? [EXCUSE] : [])]);
      const columns = draftColumns(facts, unit.grading);
      const best = choices(facts, columns)
        .map((chosen) => shareBy(columns, chosen))
        .reduce(larger);
      expect(shareBy(columns, bestChoice(facts, columns))).toEqual(best);
    }),
    { numRuns: 60, seed: 20260907 },
  );
});

test('where nothing is worth anything, the first choice is the best one', () => {
  const unit = defineUnit({ id: 'u', title: 'U', order: 'any', require: 2, skills: ['s0', 's1', 's2'] });
  const facts = factsOf(unit, logOf([10, 9, 10]));
  const columns = draftColumns(facts, unit.grading).map((each) => ({
    ...each,
    earned: ZERO,
    possible: ZERO,
  }));
  expect(bestChoice(facts, columns)).toEqual(new Set([0, 1]));
});

/** `require` of so many sets, each of which asks for a number of its skills; all is mastered. */
function choicesOf(require: number | 'all', sets: readonly (readonly [number, number])[]): readonly Chosen[] {
  const unit = defineUnit({
    id: 'u',
    title: 'U',
    order: 'any',
    require,
    skills: sets.map(([n, of], at) => ({
      id: `set${at}`,
      require: n,
      skills: Array.from({ length: of }, (_, each) => `s${at}-${each}`),
    })),
  });
  const ids = planOf(unit).skills.map(({ id }) => id);
  const passed = ids.map(
    (skill, at): Event => ({ id: `${at}`, learner: 'ana', type: 'attempt', skill, score: 'pass' }),
  );
  const facts = factsOf(
    unit,
    passed.map((event) => ({ ...event, at: '2026-09-10T15:00:00Z' })),
  );
  return choices(facts, draftColumns(facts, unit.grading));
}

test.each([
  ['of ten, two', 'all', [[2, 10]], 45],
  ['of thirty, all but two', 'all', [[28, 30]], 435],
  [
    'of three sets, each one of three',
    'all',
    [
      [1, 3],
      [1, 3],
      [1, 3],
    ],
    27,
  ],
  [
    'of two of three sets, each two of three',
    2,
    [
      [2, 3],
      [2, 3],
      [2, 3],
    ],
    27,
  ],
  [
    'as many as are tried one by one',
    'all',
    [
      [1, 10],
      [1, 20],
      [1, 25],
    ],
    5000,
  ],
  [
    'one set more, and only the best is looked for',
    2,
    [
      [1, 10],
      [1, 20],
      [1, 25],
      [1, 80],
    ],
    1,
  ],
] as const)('%s', (_name, require, sets, n) => {
  const all = choicesOf(require, sets);
  expect(all).toHaveLength(n);
  expect(new Set(all.map((chosen) => JSON.stringify([...(chosen as ReadonlySet<number>)]))).size).toBe(n);
});

test('more choices than can be tried one by one are decided as well', () => {
  const ids = Array.from({ length: 18 }, (_, at) => `s${at}`);
  const unit = defineUnit({
    id: 'u',
    title: 'U',
    order: 'any',
    require: 9,
    mastery: '10%',
    grading: { credit: { check: 'score' } },
    skills: ids.map((id, at) => ({ id, check: { points: 1 + (at % 7) } })),
  });
  const scores = ids.map((_, at) => 10 - (at % 10));
  const columns = grade(unit, evaluate(unit, logOf(scores), { now: NOW })).learners.ana?.columns ?? [];
  const part = (status: string) =>
    columns
      .filter((each) => each.status === status)
      .map((each) => [toNumber(each.earned), toNumber(each.possible)]);
  const inside = part('counted');
  const shareOf = (some: readonly (readonly number[])[]) =>
    some.reduce((sum, [earned = 0]) => sum + earned, 0) /
    some.reduce((sum, [, possible = 0]) => sum + possible, 0);
  expect(inside).toHaveLength(9);
  // no child in the sum can be exchanged for one outside of it to better it
  for (const out of inside)
    for (const other of part('extra')) {
      const exchanged = [...inside.filter((each) => each !== out), other];
      expect(shareOf(exchanged)).toBeLessThanOrEqual(shareOf(inside) + 1e-12);
    }
});

function toNumber(exact: string): number {
  const [n = 0, d = 1] = exact.split('/').map(Number);
  return n / d;
}
