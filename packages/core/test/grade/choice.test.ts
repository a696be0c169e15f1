import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, divide, type Ratio, ZERO } from '../../src/exact/ratio.js';
import { bestChoice, choices } from '../../src/grade/choice.js';
import { draftColumns } from '../../src/grade/columns.js';
import { type GradeFacts, gradeFacts } from '../../src/grade/grade-facts.js';
import { type Chosen, sumOf } from '../../src/grade/sum.js';
import { defineUnit, type Event, evaluate, grade, type Unit } from '../../src/index.js';
import { planOf } from '../../src/rules/plan.js';

const NOW = '2026-10-01T00:00:00Z';

/** Sets of which some number is required, one inside the other, with checks of very different worth. */
const arbUnit = fc
  .record({
    points: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 6, maxLength: 6 }),
    outer: fc.integer({ min: 1, max: 3 }),
    inner: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ points, outer, inner }) => {
    const skill = (at: number) => ({ id: `s${at}`, check: { points: points[at] ?? 1 }, mastery: '10%' });
    return defineUnit({
      id: 'u',
      title: 'U',
      order: 'any',
      require: outer,
      grading: { credit: { check: 'score' } },
      skills: [
        skill(0),
        skill(1),
        { id: 'inner', order: 'any', require: inner, skills: [skill(2), skill(3), skill(4)] },
        skill(5),
      ],
    });
  });

const arbScores = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 6, maxLength: 6 });

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

function factsOf(unit: Unit, events: readonly Event[]): GradeFacts {
  const { ana } = evaluate(unit, events, { now: NOW }).learners;
  if (ana === undefined) throw new Error('no learner');
  return gradeFacts(planOf(unit), ana, NOW);
}

test('the best choice is as good as the best of all choices tried one by one', () => {
  fc.assert(
    fc.property(arbUnit, arbScores, (unit, scores) => {
      const facts = factsOf(unit, logOf(scores));
      const columns = draftColumns(facts, unit.grading);
      const shareOf = (chosen: Chosen): Ratio => {
        const { earned, possible } = sumOf(columns, chosen);
        return compare(possible, ZERO) > 0 ? divide(earned, possible) : ZERO;
      };
      const all = choices(facts, columns).map(shareOf);
      const best = all.reduce((a, b) => (compare(a, b) < 0 ? b : a));
      expect(shareOf(bestChoice(facts, columns))).toEqual(best);
    }),
    { numRuns: 200, seed: 20260907 },
  );
});

test('more choices than can be tried one by one are decided as well', () => {
  const ids = Array.from({ length: 40 }, (_, at) => `s${at}`);
  const unit = defineUnit({
    id: 'u',
    title: 'U',
    order: 'any',
    require: 20,
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
  expect(inside).toHaveLength(20);
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
