import fc from 'fast-check';
import { arbScenario } from '../arbitraries/index.js';
import { assertNoDeadEnd } from './gates.js';
import { holds } from './law.js';

const picks = fc.array(fc.nat({ max: 5 }), { minLength: 6, maxLength: 6 });

holds(
  'no-dead-end',
  'a learner who keeps mastering any open skill completes the unit',
  fc.record({ scenario: arbScenario({ maxLength: 12 }), picks }),
  ({ scenario, picks }) => assertNoDeadEnd(scenario.unit, scenario.events, picks),
);
