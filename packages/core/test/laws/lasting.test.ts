import fc from 'fast-check';
import { arbScenario } from '../arbitraries/index.js';
import { arbFurther } from './further.js';
import { assertLasting } from './later.js';
import { holds } from './law.js';

holds(
  'lasting',
  'where mastery lasts, a later attempt never takes it away',
  fc.record({ scenario: arbScenario({ modifiedBy: [] }), further: arbFurther }),
  ({ scenario, further }) => assertLasting(scenario.unit, scenario.events, further),
);
