import fc from 'fast-check';
import type { CriterionSource, RubricSource } from '../../src/index.js';
import { compact, oneOf, sometimes } from './choice.js';

const NAMES = ['Beginning', 'Developing', 'Proficient', 'Advanced', 'Expert'];
const CRITERIA = ['accuracy', 'reasoning', 'clarity'];

const arbLevels: fc.Arbitrary<RubricSource['levels']> = fc
  .record({
    count: fc.integer({ min: 2, max: 5 }),
    written: oneOf('names', 'count', 'points', 'numbers', 'mixed'),
    first: oneOf(1, 0, 2),
    steps: fc.array(oneOf(1, 2, 0.5), { minLength: 4, maxLength: 4 }),
  })
  .map(({ count, written, first, steps }) => {
    const names = NAMES.slice(0, count);
    if (written === 'names') return names;
    if (written === 'count') return count;
    const points = names.map((_, rank) =>
      steps.slice(0, rank).reduce<number>((sum, step) => sum + step, first),
    );
    if (written === 'numbers') return points.map((value, rank) => (rank % 2 === 0 ? value : String(value)));
    if (written === 'points') return names.map((name, rank) => ({ name, points: points[rank] ?? 0 }));
    return names.map((name, rank) => (rank === 0 ? name : { name, points: rank * 2 }));
  });

const arbCriterion: fc.Arbitrary<CriterionSource> = fc.oneof(
  fc.constant('is right'),
  fc
    .record({ title: sometimes(fc.constant('Says why')), weight: sometimes(oneOf(2, 1, 3, 0.5), 6) })
    .map((parts) => compact<Exclude<CriterionSource, string>>(parts)),
);

const arbCriteria: fc.Arbitrary<RubricSource['criteria']> = fc
  .record({ said: fc.array(arbCriterion, { minLength: 1, maxLength: 3 }), asMap: fc.boolean() })
  .map(({ said, asMap }) => {
    const pairs = said.map((criterion, index): [string, CriterionSource] => [
      CRITERIA[index] ?? 'more',
      criterion,
    ]);
    return asMap ? new Map(pairs) : Object.fromEntries(pairs);
  });

/** A rubric, holistic or with criteria, its levels written in every way. */
export function arbRubricSource(kind: 'holistic' | 'analytic'): fc.Arbitrary<RubricSource> {
  return fc
    .record({
      levels: arbLevels,
      criteria: kind === 'analytic' ? arbCriteria : fc.constant(undefined),
      whole: kind === 'analytic' ? sometimes(oneOf('lowest', 'mean'), 4) : fc.constant(undefined),
    })
    .map((parts) => compact<RubricSource>(parts));
}
