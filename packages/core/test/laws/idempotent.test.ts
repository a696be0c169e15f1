import fc from 'fast-check';
import { arbScenario } from '../arbitraries/index.js';
import { holds } from './law.js';
import { assertIdempotent } from './replays.js';

const arb = fc.record({ scenario: arbScenario(), seed: fc.nat() });

holds('idempotent', 'events sent twice change nothing', arb, ({ scenario, seed }) => {
  assertIdempotent(scenario.unit, scenario.events, scenario.now, seed);
});
