import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toFigure } from '../../src/exact/figure.js';
import { ratio } from '../../src/exact/ratio.js';
import { boundsOf, letterOf } from '../../src/grade/letter.js';
import { defineUnit, type UnitSource } from '../../src/index.js';

const arbStep = fc.option(fc.constantFrom('1%', '0.5%', '0.25%', '2%', '1/3', '0.001%'), { nil: undefined });
const arbScale = fc
  .uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 5 })
  .map((quarters) => quarters.sort((a, b) => b - a));
// close to halves of steps and to bounds, where two decimals round
const arbPercent = fc
  .record({ near: fc.integer({ min: 0, max: 800 }), off: fc.integer({ min: -3, max: 3 }) })
  .map(({ near, off }) => ratio(near * 100_000 + off * 317, 80_000_000));

function gradingOf(quarters: readonly number[], roundTo: string | undefined) {
  const scale = Object.fromEntries([...quarters.map((each) => [`L${each}`, `${each / 4}%`]), ['F', '0%']]);
  const grading: UnitSource['grading'] = roundTo === undefined ? { scale } : { scale, roundTo };
  return defineUnit({ id: 'u', title: 'U', skills: ['a'], grading }).grading;
}

test('the percent that is shown makes the letter that is given', () => {
  fc.assert(
    fc.property(arbScale, arbStep, arbPercent, (quarters, roundTo, percent) => {
      const grading = gradingOf(quarters, roundTo);
      const { percent: shown } = toFigure(percent, boundsOf(grading));
      const made = letterOf(grading, ratio(Math.round(shown * 100), 10_000));
      expect([shown, made?.letter]).toEqual([shown, letterOf(grading, percent)?.letter]);
    }),
    { numRuns: 300 },
  );
});

test('what is not rounded up is not shown as if it were', () => {
  const grading = gradingOf([360], '1%');
  const shownOf = (n: number) => toFigure(ratio(n, 100_000_000), boundsOf(grading)).percent;
  expect([shownOf(89_499_999), shownOf(89_500_000), shownOf(89_995_000)]).toEqual([89.49, 89.5, 90]);
});
