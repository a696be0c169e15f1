import fc from 'fast-check';
import { arbScenario } from '../arbitraries/index.js';
import { holds } from './law.js';
import { assertScale } from './scaled.js';

holds(
  'scale',
  'the same check in other points gives the same verdicts',
  fc.record({ scenario: arbScenario({ measures: ['points'] }), k: fc.constantFrom(2, 3, 10, 0.5, 7) }),
  ({ scenario, k }) => assertScale(scenario.unit, scenario.events, scenario.now, k),
);
