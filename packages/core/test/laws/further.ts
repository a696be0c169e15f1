import fc from 'fast-check';
import { arbIndex, oneOf } from '../arbitraries/choice.js';
import { arbScore } from '../arbitraries/score.js';
import type { Further } from './later.js';

/** An attempt that comes after a log. */
export const arbFurther: fc.Arbitrary<Further> = fc.record({
  learner: oneOf('ana', 'ana', 'ana', 'ben'),
  skill: arbIndex,
  version: fc.option(arbIndex, { freq: 2 }),
  score: fc.option(arbScore(), { freq: 10 }),
});
