import fc from 'fast-check';
import { arbScenario } from '../arbitraries/index.js';
import { arbFurther } from './further.js';
import { assertTryingNeverHurts } from './later.js';
import { holds } from './law.js';

holds(
  'trying-never-hurts',
  'with `by: highest` and `pending: zero` a further attempt never lowers a grade',
  fc.record({ scenario: arbScenario({ by: ['highest'], pending: 'zero' }), further: arbFurther }),
  ({ scenario, further }) => assertTryingNeverHurts(scenario.unit, scenario.events, further),
);
