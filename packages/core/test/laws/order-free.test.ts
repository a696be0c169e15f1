import fc from 'fast-check';
import { arbScenario } from '../arbitraries/index.js';
import { holds } from './law.js';
import { assertOrderFree } from './replays.js';

const arb = fc.record({ scenario: arbScenario(), seed: fc.nat() });

holds('order-free', 'any permutation of the log gives the same result', arb, ({ scenario, seed }) => {
  assertOrderFree(scenario.unit, scenario.events, scenario.now, seed);
});
